import { answeredKinds, type SectionKind } from './report.ts';
import type { Passage } from './sections.ts';

/** Words with which a report ends that has no heading above them; nobody answers to these. */
const closings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'thanks',
    /^(((tot slot|met|veel|hartelijk|heel veel|onze|special[ae]?) )*(dank|bedankt)[ ,!]|(wij|we) (be)?danken |(many |with |special )*thanks |thank you\b|we thank )/i,
  ],
  [
    'other',
    /^(p\.?\s?s\.?[ :]|(notulen|verslag|aantekeningen|notities|notulist|notes|minutes)( (van|door|by)\b|:))/i,
  ],
];

/** Takes the thanks, the postscript and who wrote it down out of the last section that residents answer to. */
export function closingApart(passages: Passage[]): Passage[] {
  const last = passages.at(-1);
  if (!last || !answeredKinds.has(last.kind)) return passages;
  const start = last.parts.findIndex(
    (part, at) =>
      at > 0 && closingOf(part.text) && last.parts.slice(at).every(({ role }) => role === 'paragraph'),
  );
  if (start < 0) return passages;
  const ends: Passage[] = [];
  for (const part of last.parts.slice(start)) {
    const kind = closingOf(part.text);
    if (kind) ends.push({ kind, heading: '', parts: [part] });
    else ends.at(-1)!.parts.push(part);
  }
  return [...passages.slice(0, -1), { ...last, parts: last.parts.slice(0, start) }, ...ends];
}

function closingOf(text: string): SectionKind | null {
  return closings.find(([, words]) => words.test(text))?.[0] ?? null;
}
