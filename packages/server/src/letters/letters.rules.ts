import { Refused } from '../errors.ts';

export const letterDays = 60;
/** Two adults live in most homes that hold more than one; whoever prints may say otherwise. */
export const usualPlaces = 2;
export const mostPlaces = 8;
/** So many are painted while somebody waits; more are printed at the terminal. */
export const mostAtOnce = 300;
/** A browser that lost the answer gets it again within this time, without taking another place. */
export const repeatMinutes = 30;

/** Signs that are not taken for one another on paper: no I, L, O or U. Each carries 5 bits. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 12;
const groupLength = 4;

/** A code of 60 bits out of bytes of which nobody knows one: as many as it has signs. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, codeLength), (byte) => signs[byte & 31]).join('');
}

/** A code as it stands on paper. */
export function inGroups(code: string): string {
  return code.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';
}

/** What somebody may have typed for what they saw: of another alphabet, or a letter that is not among the signs. */
const meant: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  İ: '1',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  І: '1',
  У: 'Y',
};

/** The code somebody meant: in any case, with spaces or hyphens, with O for 0. Null where it cannot be one. */
export function readLetterCode(typed: string): string | null {
  if (typed.length > 60) return null;
  const upper = typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '');
  const code = [...upper].map((sign) => meant[sign] ?? sign).join('');
  return code.length === codeLength && [...code].every((sign) => signs.includes(sign)) ? code : null;
}

export interface LetterState {
  readonly places: number;
  readonly used: number;
  readonly expires_at: Date;
  readonly replaced_at: Date | null;
}

/** Whether a letter may still be looked at, or why not. */
export function refuseOldLetter(letter: LetterState | undefined, now: Date): void {
  if (!letter) throw new Refused('LETTER_CODE_WRONG');
  if (letter.replaced_at) throw new Refused('LETTER_REPLACED');
  if (letter.expires_at <= now) throw new Refused('LETTER_EXPIRED');
}

/** Whether one more may come in by a letter. */
export function refuseFullLetter(letter: LetterState): void {
  if (letter.used >= letter.places) throw new Refused('LETTER_FULL');
}

/** Homes in the order in which somebody walks: by number, then what follows it, stairwell by stairwell. */
export function inWalkingOrder<Home extends { stairwell: string | null; number: string }>(
  homes: readonly Home[],
): Home[] {
  const { compare } = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
  return [...homes].sort(
    (one, other) => compare(one.stairwell ?? '', other.stairwell ?? '') || compare(one.number, other.number),
  );
}

export function readPlaces(wanted: number): number {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostPlaces) throw new Refused('NUMBER_NOT_OFFERED');
  return wanted;
}
