import { ar } from './ar.ts';
import type { WordList } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { everywhere } from './neutral.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** A meaning counts within one language, so that "at" in English is no Turkish "send"; names count in all of them. */
export const wordLists: readonly (readonly [language: string, words: WordList])[] = [
  ['everywhere', everywhere],
  ['nl', nl],
  ['en', en],
  ['de', de],
  ['pl', pl],
  ['tr', tr],
  ['uk', uk],
  ['ar', ar],
];
