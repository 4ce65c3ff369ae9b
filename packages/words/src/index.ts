/** What every feature's words share: the languages, the way to load a feature, and numbers in words. */
export { deliveredLanguages, languageNames, readingDirection, nearestDelivered } from './languages.ts';
export type { Language, Direction } from './languages.ts';
export { wordsIn } from './feature.ts';
export type { Feature, Address, WordsModule } from './feature.ts';
export { number, plural } from './format.ts';
export { staffLanguage, staffWordsIn } from './staff.ts';
export type { StaffFeature, StaffLanguage } from './staff.ts';
