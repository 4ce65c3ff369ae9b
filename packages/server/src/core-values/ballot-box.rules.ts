import { padded } from '../padded.ts';
import { writtenIn } from './written-in.rules.ts';
import { answeredIn, voteChoices, type Said, type Tally } from './vote.rules.ts';

/** Something that was written against a line, of nobody in particular. */
export interface Objection {
  readonly valueId: string;
  readonly text: string;
  readonly language: string;
}

/** All votes of a round as they lie in the box: how often each answer was given, and what was written, in no order. */
export interface Box {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly objections: readonly Objection[];
}

export function emptyBox(asked: readonly string[]): Box {
  const none: Tally = { behind: 0, objection: 0, unsure: 0 };
  return { tallies: Object.fromEntries(asked.map((valueId) => [valueId, none])), objections: [] };
}

/** @param place where something written goes among what lies there, from 0 to 1 and by chance */
export function withVote(box: Box, vote: readonly Said[], place: () => number): Box {
  const tallies = { ...box.tallies };
  const objections = [...box.objections];
  for (const { valueId, choice, objection } of vote) {
    const tally = tallies[valueId]!;
    tallies[valueId] = { ...tally, [choice]: tally[choice] + 1 };
    if (objection !== null)
      objections.splice(Math.floor(place() * (objections.length + 1)), 0, {
        valueId,
        text: objection,
        language: writtenIn(objection),
      });
  }
  return { tallies, objections };
}

export function votesIn(box: Box): number {
  const [first] = Object.values(box.tallies);
  return first ? answeredIn(first) : 0;
}

/** As long as the next whole block, so that how long it is when sealed says next to nothing of the last vote. */
const block = 16 * 1024;

export function asText(box: Box): string {
  return padded(JSON.stringify(box), block);
}

export function fromText(text: string): Box {
  const box = JSON.parse(text) as Box;
  for (const tally of Object.values(box.tallies))
    if (!voteChoices.every((choice) => Number.isInteger(tally[choice]))) throw new Error('No box of votes');
  return box;
}
