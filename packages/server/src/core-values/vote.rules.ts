import { Refused } from '../errors.ts';
import { readText } from '../text.rules.ts';
import type { Outcome, Support, Turnout } from './core-values.table.ts';
import type { Stage } from './core-values.rules.ts';

export type VoteChoice = 'behind' | 'objection' | 'unsure';
export const voteChoices: readonly VoteChoice[] = ['behind', 'objection', 'unsure'];
export const longestObjection = 200;
/** With fewer, what was decided would tell what one of them said. */
const fewestVotes = 5;
/** As many wrote no objection, so that nobody is known to have written one. */
const fewestSilent = 5;

/** Parts as whole numbers: a third of 30 homes is 10, and not a little more. */
const parts: Readonly<Record<Support | Turnout, readonly [number, number]>> = {
  fifth: [1, 5],
  third: [1, 3],
  half: [1, 2],
  'two-thirds': [2, 3],
  'three-quarters': [3, 4],
};

/** The fewest that are such a part of so many. */
export function atLeast(part: Support | Turnout, of: number): number {
  const [above, below] = parts[part];
  return Math.ceil((of * above) / below);
}

/** What somebody says of one line. */
export interface Said {
  readonly valueId: string;
  readonly choice: VoteChoice;
  readonly objection: string | null;
}

/** One answer to each line that is asked, as they are put into the box. @throws Refused CHOICE_NEEDED, CHOICE_NOT_OFFERED */
export function readVote(
  typed: readonly { valueId: string; choice: VoteChoice; objection: string | null }[],
  asked: readonly string[],
): Said[] {
  const known = new Set(typed.map(({ valueId }) => valueId));
  if (known.size !== typed.length || typed.some(({ valueId }) => !asked.includes(valueId)))
    throw new Refused('CHOICE_NOT_OFFERED');
  if (known.size < asked.length) throw new Refused('CHOICE_NEEDED');
  return typed.map(({ valueId, choice, objection }) => {
    const words = objection?.trim() && choice === 'objection' ? readText(objection, longestObjection) : null;
    return { valueId, choice, objection: words };
  });
}

export function checkVoting(stage: Stage): void {
  if (stage === 'planned') throw new Refused('VOTE_NOT_OPEN');
  if (stage !== 'open') throw new Refused('VOTE_OVER');
}

/**
 * Whether a vote decides anything. The turnout is one thing; the other is that what is decided must not tell any voter what all the
 * others said: whoever objected, and sees the line adopted, still has to find two others possible who did not stand behind it.
 */
export function outcomeOf(
  votes: { answered: number; homesThatVoted: number; homes: number },
  takes: { support: Support; turnout: Turnout },
): Outcome {
  const { answered, homesThatVoted, homes } = votes;
  if (homesThatVoted < atLeast(takes.turnout, homes)) return 'too-few';
  const isSecret = answered >= fewestVotes && atLeast(takes.support, answered) <= answered - 2;
  return isSecret ? 'decided' : 'too-few';
}

/** How often each answer was given to one line. */
export type Tally = Readonly<Record<VoteChoice, number>>;

export function answeredIn(tally: Tally): number {
  return tally.behind + tally.objection + tally.unsure;
}

export function isAdopted(tally: Tally, support: Support): boolean {
  return tally.behind >= atLeast(support, answeredIn(tally));
}

/** Whether the committee reads what was written against a line: not where nearly everybody who voted wrote something. */
export function handsOver(objections: number, answered: number): boolean {
  return answered - objections >= fewestSilent;
}
