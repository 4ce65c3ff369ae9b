import { canSayHello, helloState, type HelloAnswer, type HelloState } from './hello.rules.ts';
import { hasEnded, letterOf, maySee, whySeen, type Relation, type Why } from './profile-card.rules.ts';
import type { ProfileAudience, ProfileQuestion } from './profile-card.table.ts';

export interface VisibleAnswer {
  readonly question: ProfileQuestion;
  readonly chosen: readonly string[];
  readonly words: string | null;
  readonly language: string;
}

interface Shown {
  readonly audience: ProfileAudience;
  readonly until: string | null;
}

export interface ToldAnswer extends VisibleAnswer, Shown {
  /** A person looks at the own words first; until then their writer alone sees them. */
  readonly wordsWait: boolean;
  readonly counted: boolean;
}

export interface ToldPicture extends Shown {
  readonly id: string;
}

/** All that somebody told of themselves, hidden or not. */
export interface Told {
  readonly answers: readonly ToldAnswer[];
  readonly picture: ToldPicture | null;
}

/** Whose card it is. */
export interface Owner {
  readonly id: string;
  readonly firstName: string | null;
  readonly building: string;
  readonly isWelcomeBuddy: boolean;
}

/** A card as one viewer may see it. Nothing that is hidden from them leaves a trace in it. */
export interface Card {
  readonly id: string;
  readonly firstName: string | null;
  readonly letter: string;
  readonly picture: ToldPicture | null;
  readonly answers: readonly VisibleAnswer[];
  readonly isWelcomeBuddy: boolean;
  readonly building: string | null;
  readonly why: Why;
  readonly hello: HelloState;
  readonly canSayHello: boolean;
}

/** What this viewer may see of an answer or a picture today. */
export function isShown({ audience, until }: Shown, to: Relation, today: string): boolean {
  return maySee(audience, to) && !hasEnded(until, today);
}

/** The answers without what says to whom they are shown, and until when. */
export function shownAnswers(
  { answers }: Pick<Told, 'answers'>,
  to: Relation,
  today: string,
): VisibleAnswer[] {
  return answers
    .filter((answer) => isShown(answer, to, today))
    .map(({ question, chosen, words, wordsWait, language }) => ({
      question,
      chosen,
      words: wordsWait ? null : words,
      language,
    }))
    .filter(({ chosen, words }) => chosen.length > 0 || words !== null);
}

/**
 * The card of somebody as a viewer sees it. Null where they may see nothing and do not know each other: then a name is hidden
 * too, and the card is like one that never was. One's own card is looked at elsewhere.
 */
export function cardFor(
  owner: Owner,
  told: Told,
  to: Relation,
  hellos: { mine: HelloAnswer; theirs: HelloAnswer },
  today: string,
): Card | null {
  if (to.isAbsent || to.isSelf) return null;
  const answers = shownAnswers(told, to, today);
  const picture = told.picture && isShown(told.picture, to, today) ? told.picture : null;
  const hello = helloState(hellos.mine, hellos.theirs);
  // Who says hello gives a name with it.
  const introduced = to.bothSaidYes || hello === 'received';
  if (answers.length === 0 && !picture && !introduced) return null;
  const livesTogether = to.nearness === 'stairwell' || to.nearness === 'building';
  return {
    id: owner.id,
    firstName: owner.firstName,
    letter: letterOf(owner.firstName),
    picture,
    answers,
    isWelcomeBuddy: owner.isWelcomeBuddy,
    building: introduced || livesTogether ? owner.building : null,
    why: whySeen(to),
    hello,
    canSayHello: canSayHello(hello),
  };
}
