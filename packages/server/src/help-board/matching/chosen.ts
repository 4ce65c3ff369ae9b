import { activities, type Activity } from '@wederkerig/words/activities';
import { meanings } from '../meanings/index.ts';
import type { Said } from './said.ts';

const none: Said['words'] = new Map();

/** What somebody says who chose an activity from the list: each of its meanings, and no words, since they wrote none. */
const chosen: ReadonlyMap<string, readonly Said[]> = new Map(
  activities.map((activity) => [activity, meaningsOf(activity).map(saidOf)]),
);

export function saidByChoice(activity: string): readonly Said[] {
  return chosen.get(activity) ?? [];
}

function meaningsOf(activity: Activity): string[] {
  return Object.keys(meanings).filter((meaning) => meanings[meaning]!.activity === activity);
}

function saidOf(meaning: string): Said {
  return {
    about: new Map([[meaning, 1]]),
    notAbout: new Set(),
    words: none,
    unknown: new Set(),
    spokenBy: none,
  };
}
