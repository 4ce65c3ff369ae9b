import type { Language } from './languages.ts';

/** Arabic with the digits and the calendar that are on Dutch letters and buses. */
export const locales: Record<Language, string> = {
  nl: 'nl',
  en: 'en-GB',
  de: 'de',
  pl: 'pl',
  tr: 'tr',
  uk: 'uk',
  ar: 'ar-u-ca-gregory-nu-latn',
};

/**
 * Writes days as people say them: "19 februari 2018". `date` is ISO (2018-02-19), without a time zone to shift it. The months are
 * given, since the first use of Intl for a day takes longer on an old phone than all else that a widget does to show itself.
 */
export function daysWith(
  months: string,
  /** What a language writes behind the number of a day, and behind that of a year. */
  { afterDay = '', afterYear = '' } = {},
): (date: string) => string {
  return (date) => {
    const [year, month, day] = date.slice(0, 10).split('-').map(Number);
    // A day and its month on two lines are hard to read.
    return `${day}${afterDay}\u00a0${months.split(' ')[month! - 1]} ${year}${afterYear}`;
  };
}

/** Up to a thousand every language here writes a number alike; Intl, slow at its first use, is left for the others. */
export function number(language: Language, value: number): string {
  return value < 1000 ? String(value) : new Intl.NumberFormat(locales[language]).format(value);
}

/** The form of a word that belongs to a number; `other` where a language does not need the asked form. */
export function plural(
  language: Language,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
