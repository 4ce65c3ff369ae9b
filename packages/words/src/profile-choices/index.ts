/**
 * Languages that are spoken at home in the Netherlands, by the code a browser names them with: two letters, three where there
 * is no code of two. Pages say each by its own name; there are no words for them here.
 */
export const spokenLanguages = [
  'nl',
  'fy',
  'en',
  'de',
  'fr',
  'ar',
  'zgh',
  'tr',
  'ku',
  'pap',
  'srn',
  'pl',
  'uk',
  'ru',
  'bg',
  'ro',
  'hu',
  'cs',
  'sk',
  'hr',
  'sr',
  'bs',
  'sq',
  'el',
  'it',
  'es',
  'pt',
  'fa',
  'ps',
  'hy',
  'so',
  'ti',
  'am',
  'sw',
  'ak',
  'ur',
  'hi',
  'pa',
  'bn',
  'ta',
  'zh',
  'vi',
  'id',
  'th',
  'fil',
] as const;

export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Names that many browsers do not know. */
const ownNames: Partial<Record<string, string>> = {
  fy: 'Frysk',
  zgh: 'Tamazight',
  ku: 'Kurdî',
  pap: 'Papiamentu',
  srn: 'Sranantongo',
  sq: 'Shqip',
  ps: 'پښتو',
  hy: 'Հայերեն',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  ak: 'Akan',
};

/** How a language is called by those who speak it: "Türkçe". Where nobody here knows that, as the reader calls it. */
export function ownNameOf(code: string, reader: string): string {
  const name = ownNames[code] ?? new Intl.DisplayNames([code, reader], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The parts of a week that somebody may have time in. */
export const profileTimes = ['MORNING', 'AFTERNOON', 'EVENING', 'WEEKEND'] as const;

export type ProfileTime = (typeof profileTimes)[number];
