import type { WordsModule } from './feature.ts';
import type { Language } from './languages.ts';

/** What those who work here read: Dutch, or English for whoever is new to it. Residents' words are in every language. */
export type StaffLanguage = 'nl' | 'en';

/** Where the words of one part of the console are; nothing is loaded before somebody asks. */
export type StaffFeature<Words> = Record<StaffLanguage, () => Promise<WordsModule<Words>>>;

/** The language of the console for a reader of any: Dutch for Dutch, English for all others. */
export function staffLanguage(language: Language): StaffLanguage {
  return language === 'nl' ? 'nl' : 'en';
}

export async function staffWordsIn<Words extends object>(
  feature: StaffFeature<Words>,
  language: Language,
): Promise<Words> {
  return (await feature[staffLanguage(language)]()).words;
}
