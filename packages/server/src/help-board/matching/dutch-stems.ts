/** The same spelling for the same word: small letters, without accents and apostrophes. */
export function plain(written: string): string {
  return written
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/['’`´]/g, '');
}

/** The words of a text in one spelling; a number is a word, a sign is none. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** The one form under which all forms of a word are kept, as far as rules without a dictionary reach. */
export function stemOf(word: string): string {
  return stemsOf(word)[0]!;
}

const mostRemembered = 20_000;
/** What people write is much the same words again and again. */
const remembered = new Map<string, readonly string[]>();

/** The forms a word may be known under, the likeliest first; the last is the word itself. */
export function stemsOf(word: string): readonly string[] {
  const before = remembered.get(word);
  if (before) return before;
  if (remembered.size >= mostRemembered) remembered.clear();
  const stems = unique([...withoutSmallness(word).map(withoutEnding), word]);
  remembered.set(word, stems);
  return stems;
}

/** Little words that stand before a verb and leave what it is about alone. */
export const particles: ReadonlySet<string> = new Set(
  'aan af bij door in langs los mee na om op over rond samen terug toe uit vast voor weg klaar open dicht schoon'.split(
    ' ',
  ),
);

/** Less certain forms, for a word that is not known under its own: of a verb, of who does it, of what was done. */
export function guessesOf(word: string): string[] {
  const bases = [
    ...(/[st]$/.test(word) ? [word.slice(0, -1)] : []),
    ...cut(word, /(?:te|de)n?$/, ''),
    ...cut(word, /ende?$/, 'en'),
    ...beforeItWasDone(word),
    ...cut(word, /(?<=.{3})(?:er|ster|aar|aarster)s?$/, 'en'),
    ...cut(word, /(?:ing|ige?|ie)$/, 'en'),
  ];
  return unique(bases.flatMap(stemsOf)).filter((guess) => guess.length > 2 && guess !== word);
}

function cut(word: string, ending: RegExp, instead: string): string[] {
  return ending.test(word) ? [word.replace(ending, instead)] : [];
}

/** `opgehangen` was `ophangen`, and `gekookt` was `koken`. */
function beforeItWasDone(word: string): string[] {
  const [, before = '', rest = ''] = /^(.*?)ge(.{3,})$/.exec(word) ?? [];
  if (rest === '' || (before !== '' && !particles.has(before))) return [];
  const bare = rest.replace(/[td]e?$/, '');
  return [bare, rest].flatMap((base) => (before === '' ? [base] : [before + base, base]));
}

function withoutSmallness(word: string): string[] {
  if (!/.{2}jes?$/.test(word)) return [word];
  const small = word.replace(/s$/, '');
  return [
    ...(/[^aeiou]etje$/.test(small) ? [single(small.slice(0, -4))] : []),
    ...(/(?:[lnrwaeiouy]|ij)tje$/.test(small) || /[aeiou]{2}mpje$/.test(small) ? [small.slice(0, -3)] : []),
    ...(/inkje$/.test(small) ? [`${small.slice(0, -3)}g`] : []),
    small.slice(0, -2),
    small,
  ].filter((base) => base.length > 2 || base === small);
}

function withoutEnding(word: string): string {
  const one =
    /(?:el|er|en|em|ie|ier|oor|aar|eur|[aouiy])s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
  if (/en$/.test(one) && one.length > 4) return respelled(one.slice(0, -2));
  if (/[^ei]e$/.test(one) && one.length > 3) return respelled(one.slice(0, -1));
  return one;
}

/** As Dutch writes a stem that lost its ending: `lop` is `loop`, `kapp` is `kap`, `huiz` is `huis`. */
function respelled(cutOff: string): string {
  if (single(cutOff) !== cutOff) return single(cutOff);
  const stem = cutOff.replace(/v$/, 'f').replace(/z$/, 's');
  const [, before = '', vowel = ''] = /^(.*)([aeou])[bdfgklmnprst]$/.exec(stem) ?? [];
  if (vowel === '' || /[aeiouy]$/.test(before)) return stem;
  // The e of a last syllable that is not the first is hardly said: `wandel` stays as it is.
  if (vowel === 'e' && /[aeiouy]/.test(before)) return stem;
  return `${stem.slice(0, -1)}${vowel}${stem.slice(-1)}`;
}

/** A last consonant that is written twice only before an ending. */
function single(cutOff: string): string {
  return /([bdfgklmnprst])\1$/.test(cutOff) ? cutOff.slice(0, -1) : cutOff;
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
