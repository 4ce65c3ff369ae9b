import type { ActivityWords } from '../activities/index.ts';
import type { HelpReason, HelpReasonsWords } from './index.ts';

export interface ReasonSpeech {
  readonly words: HelpReasonsWords;
  readonly activities: ActivityWords['activity'];
  /** Whether the sentence is about the reader or about a neighbour. */
  readonly about: 'you' | 'neighbour';
}

/** One reason as a sentence. */
export function sayReason(reason: HelpReason, { words, activities, about }: ReasonSpeech): string {
  switch (reason.kind) {
    case 'activity':
      return (about === 'you' ? words.suitsYou : words.suitsNeighbour)(activities[reason.activity]);
    case 'words':
      return (about === 'you' ? words.youWrote : words.neighbourWrote)(reason.word);
    case 'same-stairwell':
      return words.sameStairwell;
    case 'same-building':
      return words.sameBuilding;
    case 'same-neighbourhood':
      return words.sameNeighbourhood;
    case 'language':
      return words.bothSpeak(nameOf(reason.language));
    case 'time':
      return words.bothHaveTime[reason.time];
    case 'helped-before':
      return words.helpedBefore;
  }
}

/** A language by its own name. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
