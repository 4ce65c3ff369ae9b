import { deliveredLanguages } from '@wederkerig/words';
import { Refused } from '../errors.ts';
import { readLine, readText } from '../text.rules.ts';
import type { InformationKind, TranslationState } from './welcome-settling.table.ts';

/** In the order in which people look for it. */
export const informationKinds = [
  'waste',
  'repairs',
  'house',
  'neighbourhood',
  'contact',
  'other',
] as const satisfies readonly InformationKind[];

export const longestTitle = 100;
export const longestInformation = 2000;
/** More than anybody reads of one building, or of all of them; what is behind it is not there. */
export const mostBlocks = 200;

export interface InformationText {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly state: TranslationState;
}

/** One field of a block in the best language there is for the reader. */
export interface Told {
  readonly text: string;
  readonly language: string;
  readonly state: TranslationState | 'missing';
}

/** A block as it is told in a language, or in the one it was written in; undefined where that was never written. */
export function toldIn(
  texts: readonly InformationText[],
  wanted: string,
  written: string,
): { readonly title: Told; readonly text: Told } | undefined {
  const best = texts.find(({ language }) => language === wanted);
  const found = best ?? texts.find(({ language }) => language === written);
  if (!found) return undefined;
  const { language, state } = found;
  const told = (text: string): Told => ({ text, language, state: best ? state : 'missing' });
  return { title: told(found.title), text: told(found.text) };
}

export function readInformation(typed: { title: string; text: string }): { title: string; text: string } {
  return { title: readLine(typed.title, longestTitle), text: readText(typed.text, longestInformation) };
}

/** @throws Refused CHOICE_NOT_OFFERED for the language it is written in, and for one that nobody reads here */
export function readTranslationLanguage(language: string, written: string): string {
  const offered: readonly string[] = deliveredLanguages;
  if (language === written || !offered.includes(language)) throw new Refused('CHOICE_NOT_OFFERED');
  return language;
}

export interface Placed {
  readonly id: string;
  readonly kind: InformationKind;
  readonly buildingId: string | null;
  readonly position: number;
}

/** The block that one changes places with when it goes up or down: of the same kind and the same building. */
export function neighbourOf<Block extends Placed>(
  blocks: readonly Block[],
  id: string,
  up: boolean,
): Block | undefined {
  const moved = blocks.find((one) => one.id === id);
  const beside = blocks
    .filter(({ kind, buildingId }) => kind === moved?.kind && buildingId === moved.buildingId)
    .toSorted((one, other) => one.position - other.position);
  const at = beside.findIndex((one) => one.id === id);
  return at < 0 ? undefined : beside[at + (up ? -1 : 1)];
}

/** By kind, and within it in the order that was chosen; what is of one building alone comes first. */
export function inOrder<Block extends Placed>(blocks: readonly Block[]): Block[] {
  const kindOf = ({ kind }: Placed) => informationKinds.indexOf(kind);
  const ofAll = ({ buildingId }: Placed) => Number(buildingId === null);
  return blocks.toSorted(
    (one, other) => kindOf(one) - kindOf(other) || ofAll(one) - ofAll(other) || one.position - other.position,
  );
}

/** How many blocks there are at least for every building of a neighbourhood, its own and those for all buildings. */
export function blocksInEach(
  counts: readonly { readonly buildingId: string | null; readonly blocks: number }[],
  buildings: readonly { readonly buildingId: string; readonly neighbourhoodId: string }[],
): ReadonlyMap<string, number> {
  const there = new Map(counts.map(({ buildingId: of, blocks }) => [of, blocks]));
  const least = new Map<string, number>();
  for (const { buildingId, neighbourhoodId } of buildings) {
    const read = (there.get(null) ?? 0) + (there.get(buildingId) ?? 0);
    least.set(neighbourhoodId, Math.min(least.get(neighbourhoodId) ?? Infinity, read));
  }
  return least;
}
