import type { Language } from './languages.ts';

/** How Dutch speaks to the reader: `je` or `u`. A setting of the organisation. */
export type Address = 'je' | 'u';

export interface WordsModule<Words> {
  words: Words;
}

/** Where the words of one feature are, per language; nothing is loaded before somebody asks. */
export type Feature<Words> = Record<Language, () => Promise<WordsModule<Words>>> & {
  'nl-u'?: () => Promise<WordsModule<Partial<Words>>>;
};

/** The words of a feature in one language. `u` is Dutch with only the sentences that differ laid over it. */
export async function wordsIn<Words extends object>(
  feature: Feature<Words>,
  language: Language,
  address: Address = 'je',
): Promise<Words> {
  const polite = language === 'nl' && address === 'u' ? feature['nl-u'] : undefined;
  if (!polite) return (await feature[language]()).words;
  const [plain, over] = await Promise.all([feature[language](), polite()]);
  return { ...plain.words, ...over.words };
}
