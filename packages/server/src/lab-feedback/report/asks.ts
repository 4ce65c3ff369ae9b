import { sentencesOf, wordsOf } from './sentences.ts';

const asking =
  /\b(vraag|vragen|verzoek|oproep|appel|wens|wensen|willen|moet|moeten|zou|zouden|gaan|zullen|belangrijk|nodig|graag|pleiten|kan|kunnen)\b/;
const adds =
  /^(daarnaast|ook|verder|bovendien|tevens|daarbij|ten (tweede|derde)|en ook|een ander(e)?)\b|\ben (ook|daarnaast|tegelijk)\b|[;,] daarnaast\b/;
const pointsBack =
  /\b(dit|dat|deze|daarmee|hiermee|hiervoor|daarvoor|hierin|daarin|hieraan|daaraan|hierover|daarover|hier|zo|daardoor|daarom)\b/;

/**
 * Does an item ask two things at once? Then nobody can answer it with one press: who wants the one may not want the other.
 * It does when
 * 1. a sentence after the first adds something ("Daarnaast kan ...", "Ook ..."), or one sentence does so with "en ook";
 * 2. one sentence asks for several deeds in a row ("... te X, ... te Y en ... te Z"), with a word of asking before them;
 * 3. two deeds as nouns share one verb ("het A-en van ... en het B-en van ... helpt");
 * 4. two sentences each propose something, and the second neither points back to the first ("dit", "hiervoor") nor shares a
 *    word with it.
 * It is a hint for an editor, made to be understood rather than to be clever.
 */
export function asksMoreThanOne(text: string): boolean {
  const sentences = sentencesOf(text).map(settle);
  return (
    sentences.some((sentence, index) => addsSomething(sentence, index)) ||
    sentences.some((sentence) => asksForSeveralDeeds(sentence) || namesTwoDeeds(sentence)) ||
    proposesTwice(sentences)
  );
}

/** "Ook" that opens an item looks back to the item before it. */
function addsSomething(sentence: string, index: number): boolean {
  const found = adds.exec(sentence);
  return found !== null && (index > 0 || found.index > 0);
}

function asksForSeveralDeeds(sentence: string): boolean {
  const deeds = [...sentence.matchAll(/(?<!\p{L})te \p{L}+n\b/gu)];
  const first = deeds[0];
  if (!first || deeds.length < 2 || !asking.test(sentence.slice(0, first.index))) return false;
  const between = sentence.slice(first.index + first[0].length, deeds.at(-1)!.index);
  // "te helpen en te steunen" is one deed said twice; a deed with its own object or manner is another.
  return (
    /(,|\ben\b)/.test(between) && wordsOf(between.replace(/(?<!\p{L})(te \p{L}+n|en)\b/gu, ' ')).length > 0
  );
}

function namesTwoDeeds(sentence: string): boolean {
  return /\bhet (\p{L}+ )?\p{L}+en van \p{L}[^,;]* en (het (\p{L}+ )?\p{L}+en van|\p{L}+( \p{L}+)? \p{L}{3,}en (heeft|hebben|is|zijn|helpt|maakt|vraagt|krijgt)\b)/u.test(
    sentence,
  );
}

function proposesTwice(sentences: string[]): boolean {
  const proposals = sentences.filter((sentence) => asking.test(sentence));
  return proposals.some((later, index) => {
    if (index === 0 || pointsBack.test(later)) return false;
    const known = new Set(proposals.slice(0, index).flatMap(stems));
    return !stems(later).some((stem) => known.has(stem));
  });
}

const sayLittle = new Set(
  'worden wordt hebben heeft onder verder waar waarbij meer maar zijn voor naar door over andere alle samen'.split(
    ' ',
  ),
);

/** The first letters of the longer words, so that "bewoner" and "bewoners" are the same. */
function stems(sentence: string): string[] {
  return wordsOf(sentence)
    .filter((word) => word.length > 3 && !asking.test(word) && !sayLittle.has(word))
    .map((word) => word.slice(0, 5));
}

function settle(sentence: string): string {
  return sentence
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N},; ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
