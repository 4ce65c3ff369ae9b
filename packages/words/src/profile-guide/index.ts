import type { Feature } from '../feature.ts';
import type { ProfileQuestionWord } from '../profile-card/index.ts';

/** The questions that lead to a card, one a screen, all of them optional. */
export interface ProfileGuideWords {
  title: string;
  step: (step: number, steps: number) => string;
  ask: Record<ProfileQuestionWord | 'PICTURE', string>;
  chooseMore: string;
  pressGroup: string;
  wishHint: string;
  chosen: (count: number) => string;
  moreLanguages: string;
  ownWords: string;
  /** Beside a field, before it was chosen who may read it. */
  readersLater: string;
  examples: string;
  likeHere: readonly string[];
  choosePicture: string;
  otherPicture: string;
  removePicture: string;
  pictureMade: string;
  pictureHere: string;
  withoutPicture: string;
  chosenFile: (name: string) => string;
  onlyYouNow: string;
  askWho: string;
  may: Record<'ONLY_ME' | 'MY_BUDDY' | 'AFTER_BOTH_YES' | 'STAIRWELL', string>;
  mayIn: (place: string) => string;
  untilAsk: string;
  always: string;
  untilDay: string;
  whichDay: string;
  dayNeeded: string;
  dayNote: string;
  firstName: string;
  nameNeeded: string;
  firstNameReaders: string;
  /** A choice beside the audience, off until it is pressed. */
  count: string;
  countMeans: string;
  /** From five people on, or from ten. */
  countFrom: Record<5 | 10, string>;
  countNeeds: string;
  countList: string;
  skip: string;
  next: string;
  removeThis: string;
  previous: string;
  save: string;
  saveAndGoOn: string;
  saved: string;
  kept: string;
  continued: string;
}

export const profileGuideWords: Feature<ProfileGuideWords> = {
  nl: () => import('./nl.ts'),
  'nl-u': () => import('./nl-u.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};
