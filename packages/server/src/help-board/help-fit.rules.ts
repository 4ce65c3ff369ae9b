import { profileTimes, type ProfileTime } from '@wederkerig/words/profile-choices';
import type { ProfileQuestion } from '../profile-card/profile-card.table.ts';
import type { HelpKind, HelpState } from './help-board.table.ts';
import type { Candidate, Need } from './help-match.rules.ts';
import { saidByChoice } from './matching/chosen.ts';
import { relatedTo } from './matching/related.ts';
import type { Said, SaidAs } from './matching/said.ts';
import { meanings } from './meanings/index.ts';

/** An answer of somebody's profile that the viewer may see now. */
export interface Told {
  readonly question: ProfileQuestion;
  readonly chosen: readonly string[];
  readonly words: string | null;
}

/** Reads texts with the words of one organisation. */
export interface TextReader {
  readonly said: (text: string, as: SaidAs) => Said;
}

/** What is known of a post by whoever looks at it. */
export interface PostToFit {
  readonly kind: HelpKind;
  readonly title: string;
  readonly text: string | null;
  readonly language: string;
  /** Null also where it must not be known, so that no reason tells it. */
  readonly onDate: string | null;
  readonly atTime: string | null;
}

/** The answers that say who suits a post. Whoever offers something suits those who could use it. */
const telling: Readonly<Record<HelpKind, readonly ProfileQuestion[]>> = {
  request: ['good-at', 'enjoy'],
  offer: ['could-use'],
  gathering: ['enjoy', 'good-at'],
};

/** Whether a post is one that the viewer may be told to suit. */
export function mayFit(post: { readonly mine: boolean; readonly state: HelpState }): boolean {
  return !post.mine && post.state === 'open';
}

/**
 * What a post asks for.
 *
 * @param everybodys the language that nearly everybody writes; to share it is no reason
 */
export function needOf(post: PostToFit, everybodys: string, reader: TextReader): Need {
  return {
    said: reader.said(post.text ? `${post.title} ${post.text}` : post.title, 'need'),
    languages: post.language === everybodys ? [] : [post.language],
    times: timesOf(post),
  };
}

/** Somebody as a match is made from: each talent alone, and nothing that the viewer may not see. */
export function candidateOf<More extends object>(
  key: string,
  told: readonly Told[],
  kind: HelpKind,
  reader: TextReader,
  more: More,
): Candidate & More {
  const chosenFor = (question: ProfileQuestion) =>
    told.find((answer) => answer.question === question)?.chosen ?? [];
  const times = chosenFor('time');
  return {
    ...more,
    key,
    talents: told
      .filter(({ question }) => telling[kind].includes(question))
      .flatMap((answer) => talentsOf(answer, reader)),
    languages: chosenFor('speak'),
    times: profileTimes.filter((time) => times.includes(time)),
  };
}

function talentsOf({ chosen, words }: Told, { said }: TextReader): Said[] {
  return [...chosen.flatMap(saidByChoice), ...(words ? [said(words, 'talent')] : [])];
}

/** The parts of a week that a post names. */
export function timesOf({ onDate, atTime }: Pick<PostToFit, 'onDate' | 'atTime'>): ProfileTime[] {
  const weekday = onDate ? new Date(`${onDate}T00:00:00Z`).getUTCDay() : undefined;
  const part = atTime ? partOfDay(atTime) : undefined;
  const times: ProfileTime[] = part ? [part] : [];
  return weekday === 0 || weekday === 6 ? [...times, 'WEEKEND'] : times;
}

function partOfDay(atTime: string): ProfileTime {
  if (atTime < '12:00') return 'MORNING';
  return atTime < '18:00' ? 'AFTERNOON' : 'EVENING';
}

/** The questions whose answers say who suits a post of this kind. */
export function questionsFor(kind: HelpKind): readonly ProfileQuestion[] {
  return telling[kind];
}

/** How near a meaning has to be for whoever chose its activity to be looked at first. */
const near = 0.3;

/** The activities of the list that have to do with what is asked. */
export function activitiesNear({ about }: Said): string[] {
  const all = [...about.keys()].flatMap((meaning) =>
    [...relatedTo(meaning)].filter(([, weight]) => weight >= near).map(([one]) => meanings[one]?.activity),
  );
  return [...new Set(all.filter((activity) => activity != null))];
}
