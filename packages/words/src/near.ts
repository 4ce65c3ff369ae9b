import { locales } from './format.ts';
import type { Language } from './languages.ts';

// Apart from format.ts, which a page needs before it shows anything.

/** A day that is near: "dinsdag 17 november". */
export function weekday(language: Language, date: string): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date.slice(0, 10)}T12:00:00Z`)).replace(/(\d\.?) /, '$1\u00a0');
}

/** A month by its name: "november 2026" of 2026-11. */
export function monthIn(language: Language, month: string): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-15T12:00:00Z`));
}

/** Names in a sentence: "Ina, Mo en Fatma". Each keeps its own direction. */
export function list(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
    language === 'ar' ? names.map((name) => `\u2068${name}\u2069`) : names,
  );
}

/** The name of a language, in another: "Arabisch". */
export function languageIn(language: Language, named: string): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(named) ?? named;
}
