import { Refused } from './errors.ts';

/** Characters that hide, turn the reading direction, or are no text: how one line passes for another. */
const unreadable =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * What somebody typed, as it is stored: line ends are one kind, hidden characters are gone, at most one empty line in a row.
 *
 * @throws Refused TEXT_EMPTY, TEXT_TOO_LONG, or TEXT_NOT_READABLE where nothing in it can be read aloud (only emoji, only signs)
 */
export function readText(typed: string, longest: number): string {
  if (typed.length > longest * 4) throw new Refused('TEXT_TOO_LONG');
  if (!typed.isWellFormed()) throw new Refused('TEXT_NOT_READABLE');
  const text = typed
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(unreadable, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
  if (text === '') throw new Refused('TEXT_EMPTY');
  if ([...text].length > longest) throw new Refused('TEXT_TOO_LONG');
  const seen = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  if (!/[\p{L}\p{N}]/u.test(seen) || tooManyMarks(text)) throw new Refused('TEXT_NOT_READABLE');
  return text;
}

/** The same of something that stands on one line, however it was typed. @throws Refused as `readText` */
export function readLine(typed: string, longest: number): string {
  return readText(typed.replaceAll(/\s+/g, ' '), longest);
}

/** Letters under towers of accents run over the lines around them; no language stacks more than four. */
function tooManyMarks(text: string): boolean {
  return /\p{M}{5,}/u.test(text);
}

/** The tag of a language as a page gives it; free words have no place there. */
export function readLanguage(given: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/i.test(given) ? given : 'nl';
}
