import type { Language } from './languages.ts';

/** Arabic with the digits and the calendar that are on Dutch letters and buses. */
const locales: Record<Language, string> = { nl: 'nl', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };

/** A day as people say it: "19 februari 2018". `date` is ISO (2018-02-19), without a time zone to shift it. */
export function day(language: Language, date: string): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  // A day and its month on two lines are hard to read.
  return format.format(new Date(`${date.slice(0, 10)}T12:00:00Z`)).replace(' ', '\u00a0');
}

export function number(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** The form of a word that belongs to a number; `other` where a language does not need the asked form. */
export function plural(
  language: Language,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
