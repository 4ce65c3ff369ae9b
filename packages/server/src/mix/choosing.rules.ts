import { choosingWords, harmless, type ChoosingGroup } from './choosing-words.ts';

/** A word that chooses people, as it was typed, and the group it stands in. */
export interface ChoosingWord {
  readonly word: string;
  readonly group: ChoosingGroup | 'number';
}

/** The first word of a text that chooses people; undefined where there is none. */
export function findChoosingWord(text: string): ChoosingWord | undefined {
  const { folded: asTyped, from } = fold(text);
  const folded = asTyped.replaceAll(phrases(), (phrase) => ' '.repeat(phrase.length));
  const found = patterns().flatMap(({ group, pattern }) => {
    const match = pattern.exec(folded);
    return match ? [{ group, at: match.index, length: match[0].length }] : [];
  });
  const [first] = found.toSorted((one, other) => one.at - other.at || other.length - one.length);
  if (!first) return undefined;
  const letters = [...text.normalize('NFC')];
  const word = letters.slice(from[first.at], (from[first.at + first.length - 1] ?? 0) + 1).join('');
  return { word, group: first.group };
}

interface Pattern {
  readonly group: ChoosingWord['group'];
  readonly pattern: RegExp;
}

let made: readonly Pattern[] | undefined;

/** Made once: one pattern a group, one for ages in numbers, and one for numbers of people, which are never told beside a home. */
function patterns(): readonly Pattern[] {
  return (made ??= [
    ...Object.entries(choosingWords).map(([group, { words }]) => ({
      group: group as ChoosingGroup,
      pattern: anyOf(words),
    })),
    // "55+", "65 plus", "boven de 55", "over 60", "ab 50 Jahren".
    {
      group: 'age' as const,
      pattern:
        /(?<!\p{N})\p{N}{2}(?:\s?\+|\s?-?plus|\s(?:jaar en ouder|jaar of ouder|jahren?|years|lat|yas)(?!\p{L}))|(?<!\p{L})(?:boven de|onder de|vanaf|over|under|uber|unter|ab)\s\p{N}{2}(?!\p{N}|\p{L}|\s?(?:e|ste|de)?\s?(?:verdieping|euro|meter|m2|minut|uur))/u,
    },
    {
      group: 'number' as const,
      pattern:
        /(?<!\p{N})\p{N}+\s(?:mensen|buren|bewoners|personen|huurders|people|neighbours|residents|nachbarn|bewohner|leute|sasiad\p{L}*|mieszkanc\p{L}*|osob\p{L}*|komsu\p{L}*|kisi\p{L}*|сусід\p{L}*|людеи|мешканц\p{L}*|جار|جيران|شخص\p{L}*)(?!\p{L})/u,
    },
  ]);
}

let madePhrases: RegExp | undefined;
const phrases = (): RegExp => (madePhrases ??= anyOf(harmless, 'gu'));

function anyOf(words: readonly string[], flags = 'u'): RegExp {
  const forms = words.map((word) => {
    const { folded } = fold(word);
    const form = folded
      .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', String.raw`\p{L}*`)
      .replaceAll(' ', String.raw`\s+`);
    // In Arabic "and", "for", "the" are written to the word.
    return /^\p{Script=Arabic}/u.test(folded) ? `[وفبلك]?(?:ال|ل)?${form}` : form;
  });
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, flags);
}

/** Small letters without accents, and for each where in the text it came from. */
function fold(text: string): { folded: string; from: number[] } {
  const from: number[] = [];
  let folded = '';
  for (const [at, letter] of [...text.normalize('NFC')].entries()) {
    const plain = letter
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/\p{M}|[’'ʼ]/gu, '');
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) from.push(at);
  }
  return { folded, from };
}
