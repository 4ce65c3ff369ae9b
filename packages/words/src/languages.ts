/** The languages a reader can choose from, each under its own name. */
export const languageNames = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  pl: 'Polski',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
} as const;

export type Language = keyof typeof languageNames;
export type Direction = 'ltr' | 'rtl';

export const deliveredLanguages = Object.keys(languageNames) as Language[];

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** Which way a language is read; also for a text in a language the interface does not speak. */
export function readingDirection(language: string): Direction {
  return rightToLeft.has(primary(language)) ? 'rtl' : 'ltr';
}

/** The delivered language that serves `wanted` ("nl-BE" is served by "nl"); Dutch where there is none. */
export function nearestDelivered(wanted: string | null | undefined): Language {
  const language = primary(wanted ?? '');
  return deliveredLanguages.find((delivered) => delivered === language) ?? 'nl';
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
