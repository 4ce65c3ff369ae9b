import { padded } from '../padded.ts';
import type { Standing } from './mix.rules.ts';

/** What stands for a person, and what stands for the cells this person is in; neither says which. */
export type Marks = Readonly<Record<string, string>>;

/** Marks, and what they were made with: of another picture they are other ones, and nobody is found again in it. */
export interface Kept {
  readonly salt: string;
  readonly marks: Marks;
}

/** Makes a mark of a text that nobody can make without the key of the server. */
export type Marker = (text: string) => string;

/** A person's cells are marked with the person, so that two who said the same have nothing in common. */
export function marksOf(standing: Standing, mark: Marker): Marks {
  const marks = [...standing].map(([person, cells]) => [
    mark(`person:${person}`),
    mark(`cells:${person}:${cells.join()}`),
  ]);
  // By the mark: the order of people would say who is who.
  return Object.fromEntries(marks.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}

/** How many people stand somewhere else than they did: who came, who went, and who chose something else. */
export function changedMarks(before: Marks, now: Marks): number {
  const people = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...people].filter((person) => before[person] !== now[person]).length;
}

/** As long as the next whole block, so that its length tells next to nothing of how many people stand there. */
const block = 4 * 1024;

export function asText(kept: Kept): string {
  return padded(JSON.stringify(kept), block);
}

export const fromText = (text: string): Kept => JSON.parse(text) as Kept;
