import { englishHeadings } from './heading-words.en.ts';
import { dutchHeadings } from './heading-words.nl.ts';
import type { SectionKind } from './report.ts';
import { hasHeadingShape, wordsOf } from './sentences.ts';

type Sign = readonly [SectionKind, RegExp];

/** What the headings of one language say, without accents, capitals and signs. */
export interface HeadingWords {
  /** Words that make any short line a heading of that kind. */
  readonly clear: readonly Sign[];
  /** Words that also stand in ordinary lines: they count where a line is marked as a heading, or holds little else. */
  readonly faint: readonly Sign[];
  /** Sections that many reports have and nobody answers to. */
  readonly known: RegExp;
}

const spoken = [dutchHeadings, englishHeadings];
const faint = spoken.flatMap((words) => words.faint);

const aroundFaint = new Set(
  'de onze het alle dit dat zijn is en welke wat volgende mogelijke nieuwe jullie hun goede er van voor later bewoners deelnemers we wij hebben'.split(
    ' ',
  ),
);

/** The kind of a line that the report marks as a heading; null when its words name none. */
export function kindOfHeading(heading: string): SectionKind | null {
  const words = settle(heading);
  return clearly(words) ?? firstOf(faint, words) ?? (isKnown(words) ? 'other' : null);
}

/** The kind of a line that nothing marks as a heading: it needs the shape of one, and words that leave no doubt. */
export function kindOfLine(line: string): SectionKind | null {
  if (!hasHeadingShape(line)) return null;
  const words = settle(line);
  const found = clearly(words);
  if (found) return found;
  if (isKnown(words)) return 'other';
  const faintly = faint.find(([, sign]) => sign.test(words));
  if (!faintly) return null;
  const others = wordsOf(words.replace(faintly[1], ' '));
  return others.every((word) => aroundFaint.has(word)) ? faintly[0] : null;
}

/** "Introductie", "Oplossingen": a heading, whatever follows it. */
export function isOneWordHeading(line: string): boolean {
  return wordsOf(line).length === 1 && kindOfLine(line) !== null;
}

function clearly(words: string): SectionKind | null {
  for (const { clear } of spoken) {
    const kind = firstOf(clear, words);
    if (kind) return kind;
  }
  return null;
}

function isKnown(words: string): boolean {
  return spoken.some(({ known }) => known.test(words));
}

/** In "oplossingen voor deze knelpunten" the first word counts. */
function firstOf(signs: readonly Sign[], words: string): SectionKind | null {
  const found = signs.flatMap(([kind, sign]) => {
    const at = words.search(sign);
    return at < 0 ? [] : [{ kind, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.kind ?? null;
}

/** Without accents, capitals, signs and the number before a heading. */
function settle(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*((deel|hoofdstuk|stap) \d+|\d+(\.\d+)*|[a-z](?=[.)]))[.):]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
