import type { Language } from '@wederkerig/words';

/** Short words that each of these languages cannot do without; words that two of them share say nothing, and are left out. */
const shortWords: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['nl', 'de het een en van ik dat niet zijn met voor er maar om ook bij naar uit wij ze nog aan door over'],
  ['en', 'the and of to that it with are was this have be by you not they which we from as would there'],
  ['de', 'der die das und ist nicht ein eine zu mit auf für sich den dem von auch wir sie es oder im werden'],
  ['pl', 'i w na nie się że jest to z do o jak ale czy po dla tym przez są od oraz które mieszkańcy'],
  ['tr', 've bir bu için ile çok daha ama gibi olarak var ne da kadar olan sonra mi değil her biz'],
].map(([language, words]) => [language as Language, new Set(words!.split(' '))]);

/** Other letters than Latin ones, of which a report in Dutch has a name at most. */
const otherLetters: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['uk', /\p{Script=Cyrillic}/gu],
];

/** The language a report is written in, by its letters and its short words; Dutch where they say nothing. */
export function languageOf(text: string): Language {
  const letters = countOf(text, /\p{L}/gu);
  const script = otherLetters.find(([, letter]) => countOf(text, letter) > letters / 2);
  if (script) return script[0];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = shortWords.map(([language, short]) => ({
    language,
    count: words.filter((word) => short.has(word)).length,
  }));
  // The order of the list breaks a tie, so that a few words remain Dutch.
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).language;
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
