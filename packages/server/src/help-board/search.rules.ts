/** So much of what is typed into the search box is looked at. */
const longestSearch = 100;
const mostWords = 6;
/** A word as short as this is looked for at the beginning of a word alone: "kat" is no part of "wekatelier". */
export const shortWord = 3;
/** Where a word is a part of more words than this, each text is looked into: it stands in many of them. */
export const mostNamed = 300;
/** Of what is found, so many are put in order, the newest; more pages than these have, nobody reads. */
export const mostRanked = 200;
/** A shorter word has too few letters to tell a slip from another word. */
const longEnoughForSlips = 5;

/** Words that stand in every request and tell none apart. */
const saysNothing = new Set(
  (
    'aan al als bij dat de deze die dit doen door een en er even graag heb hebben heeft help helpen het hulp ik iemand iets in is ' +
    'je kan kunnen kunt maken me mee met mij mijn naar niet nog of om op over samen te tot u uit uw van voor wat we wie wij wil ' +
    'willen zijn zoek zoeken zoekt the a an and for my of to with who can need'
  ).split(' '),
);

/** One word that is searched for. */
export interface SearchedWord {
  readonly word: string;
  /** What stands in a text that has it, in one of its forms, as a regular expression of letters and digits alone. */
  readonly pattern: string;
  readonly forms: readonly string[];
  /** Long enough to be found although it was mistyped. */
  readonly forgivesSlips: boolean;
}

/** The words that somebody searches for; none when nothing in it can be read. */
export function searchedWords(typed: string): SearchedWord[] {
  const words = wordsOf(typed.slice(0, longestSearch));
  const telling = words.filter((word) => !saysNothing.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords).map((word) => {
    const forms = dutchForms(word);
    return {
      word,
      forms,
      pattern: forms.map((form) => (form.length <= shortWord ? `\\m${form}` : form)).join('|'),
      forgivesSlips: word.length >= longEnoughForSlips,
    };
  });
}

/** Small letters, those of Latin without accents, as texts are searched. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
  return [...new Set(plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 1))];
}

/** Keys of names in which a word stands, as a whole or as a part of a longer one. */
export function namedBy<Key extends string>(
  { forms }: SearchedWord,
  names: ReadonlyMap<Key, readonly string[]>,
): Key[] {
  const long = forms.filter((form) => form.length > shortWord);
  return [...names.entries()].flatMap(([key, said]) => {
    const words = said.flatMap(wordsOf).filter((word) => !saysNothing.has(word));
    return words.some((word) => forms.includes(word) || long.some((form) => word.includes(form)))
      ? [key]
      : [];
  });
}

/**
 * A Dutch word, and as it is written in other places: several ("fietsen"), one ("fiets"), small ("fietsje"). What is a part of
 * another form needs no mention, since a part of a word is found too.
 */
export function dutchForms(word: string): string[] {
  const stems = [word, ...endings.flatMap((ending) => (ending.test(word) ? [word.replace(ending, '')] : []))];
  const forms = stems.flatMap((stem) => [stem, ...(stem === word ? severalOf(stem) : oneOf(stem))]);
  const found = [...new Set(forms.filter((form) => form.length >= shortWord || form === word))];
  return found.filter((form) => !found.some((other) => other !== form && isCoveredBy(form, other)));
}

const endings = [/en$/, /eren$/, /(?<=e[rlnm]|e|y|o|a|um)s$/, /(?:et|t|p)?jes?$/, /jes?$/];

/** "huiz" is written "huis", "briev" is "brief", "katt" is "kat", and "bom" is "boom" when it stands alone. */
function oneOf(stem: string): string[] {
  return [
    stem.replace(/z$/, 's').replace(/v$/, 'f'),
    stem.replace(/([bdfgklmnprst])\1$/, '$1'),
    stem.replace(/(?<![aeiou])([aeou])([bdfgklmnprst])$/, '$1$1$2'),
    stem.replace(/(?<![aeiou])([aeo])z$/, '$1$1s').replace(/(?<![aeiou])([aeo])v$/, '$1$1f'),
  ];
}

/** "boom" becomes "bomen", "huis" becomes "huizen", "brief" becomes "brieven". */
function severalOf(word: string): string[] {
  return [
    word.replace(/([aeou])\1([bdfgklmnprst])$/, '$1$2en'),
    word.replace(/(?<=[aeiou]{2})s$/, 'zen').replace(/(?<=[aeiou]{2})f$/, 'ven'),
  ];
}

/** Whoever finds the other form finds this one too. */
function isCoveredBy(form: string, other: string): boolean {
  return other.length > shortWord && form.includes(other);
}
