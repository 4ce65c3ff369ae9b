import type { SectionKind } from './report.ts';
import { hasHeadingShape, wordsOf } from './sentences.ts';

type Sign = [SectionKind, RegExp];

/** Words that make any short line a heading of that kind. */
const clear: Sign[] = [
  ['bottlenecks', /\b(knelpunt(en)?|belemmering(en)?|struikelblok(ken)?|probleem|problemen|obstakels?)\b/],
  [
    'bottlenecks',
    /\bwat (gaat|loopt) (er )?(nu )?(niet|minder|nog niet) goed\b|\bwaar lop(en|t) .{1,20} tegenaan\b|\bwat staat .{0,20}in de weg\b/,
  ],
  [
    'solutions',
    /\b(mogelijke )?oplossing(en|srichting(en)?)?\b|\bwat (kan|kunnen|zou|helpt)( .{0,20})? ?helpen\b|\bwat helpt\b/,
  ],
  ['solutions', /\bhoe kan het (wel|beter|anders)\b/],
  [
    'whose-turn',
    /\baan zet\b|\bwie doet wat\b|\bwie (moet |gaat |kan |mag )?(er )?(eerst )?begin(t|nen)\b|\baan de beurt\b/,
  ],
  ['whose-turn', /^wie pak(t|ken) .{0,20}op\b|\brolverdeling\b/],
  [
    'action-points',
    /\b(actiepunt(en)?|actielijst|vervolgstap(pen)?|vervolgacties?|volgende stap(pen)?)\b|\bbeloofd en gedaan\b/,
  ],
  [
    'action-points',
    /\bhoe (nu|gaan (we|wij)|gaat het) (nu )?verder\b|\bwat ga(an|at) .{1,20} (nu )?doen$|\bhet vervolg$/,
  ],
  ['introduction', /^(introductie|inleiding|aanleiding|voorwoord|vooraf)\b/],
  ['thanks', /^(\w+ )?(dank|bedankt|dankjewel|dankwoord)\b|\bdank ?(je|u|jullie) ?wel\b/],
  [
    'meaning',
    /^wat (verstaan|bedoelen) (we|wij)\b|^(de )?(betekenis|definitie)\b|^waar staat .{1,40} voor$|^wat beteken(t|en)\b/,
  ],
  [
    'meaning',
    /^wat (is|zijn) (?!(er|daar\w*|hier\w*|dat|dit|nodig|jouw|jullie|belangrijk)\b)\p{L}+( \p{L}+){0,3}$/u,
  ],
];

/** The same of a report in English. */
const clearInEnglish: Sign[] = [
  [
    'bottlenecks',
    /\b(bottlenecks?|obstacles?|barriers?|problems)\b|\bwhat (goes|is going|went) wrong\b|\bwhat (does not|doesn t|is not) work/,
  ],
  ['solutions', /\b(solutions|possible solution)\b|\bwhat (could|can|would|might|may) help\b|\bwhat helps\b/],
  [
    'whose-turn',
    /\bwho does what\b|\bwho (should|will|can|is to|has to) (start|begin|move|act)\b|\bwhose (turn|move)\b/,
  ],
  [
    'action-points',
    /\baction (points?|items?|list)\b|\b(actions agreed|agreed actions|next steps?|follow up)\b|\bwhat happens next\b|\bwhat we (will do|agreed)\b/,
  ],
  ['introduction', /^(introduction|preface|foreword)\b/],
  ['thanks', /^(with )?(many )?thanks\b|^(a )?(word of )?thank you\b|^acknowledgements?\b/],
  ['meaning', /^what (do|does) .{1,40} mean\b|^the meaning of\b|^what we mean by\b/],
];

/** Words that also stand in ordinary lines: they count where a line is marked as a heading, or holds little else. */
const faint: Sign[] = [
  [
    'bottlenecks',
    /\b(zorgen|drempels|uitdagingen|hindernissen|moeilijkheden|ergernissen|klachten|wat missen (we|wij|bewoners))\b/,
  ],
  [
    'solutions',
    /\b(idee|ideeen|suggesties|wensen|tips|kansen|voorstellen|aanbevelingen|verbeterpunten|wat kunnen (we|wij) doen)\b/,
  ],
  ['action-points', /\b(vervolg|afspraken|afspraak|acties|toezeggingen|wat doen (we|wij))\b/],
  ['introduction', /\b(achtergrond|waarom|over (dit|het) lab|opzet|doel)\b/],
  ['thanks', /\b(dank|bedankt|waardering)\b/],
  ['meaning', /\b(betekenis|definitie|begrip)\b/],
  ['bottlenecks', /\b(worries|concerns|complaints|challenges|difficulties)\b/],
  ['solutions', /\b(ideas|suggestions|wishes|recommendations|proposals)\b/],
  ['action-points', /\b(agreements|actions|commitments|promises)\b/],
  ['introduction', /\b(background|about this (lab|report|meeting)|purpose)\b/],
];

/** Sections that many reports have and nobody answers to. */
const known =
  /^(tot slot|afsluiting|conclusies?|samenvatting|bijlagen?|colofon|programma|meer (informatie|weten)|foto s|sfeer|sfeerimpressie)( van de \p{L}+)?$/u;

const aroundFaint = new Set(
  'de onze het alle dit dat zijn is en welke wat volgende mogelijke nieuwe jullie hun goede er van voor later bewoners deelnemers we wij hebben'.split(
    ' ',
  ),
);

/** The kind of a line that the report marks as a heading; null when its words name none. */
export function kindOfHeading(heading: string): SectionKind | null {
  const words = settle(heading);
  return (
    firstOf(clear, words) ??
    firstOf(clearInEnglish, words) ??
    firstOf(faint, words) ??
    (known.test(words) ? 'other' : null)
  );
}

/** The kind of a line that nothing marks as a heading: it needs the shape of one, and words that leave no doubt. */
export function kindOfLine(line: string): SectionKind | null {
  if (!hasHeadingShape(line)) return null;
  const words = settle(line);
  const found = firstOf(clear, words) ?? firstOf(clearInEnglish, words);
  if (found) return found;
  if (known.test(words)) return 'other';
  const faintly = faint.find(([, sign]) => sign.test(words));
  if (!faintly) return null;
  const others = wordsOf(words.replace(faintly[1], ' '));
  return others.every((word) => aroundFaint.has(word)) ? faintly[0] : null;
}

/** "Introductie", "Oplossingen": a heading, whatever follows it. */
export function isOneWordHeading(line: string): boolean {
  return wordsOf(line).length === 1 && kindOfLine(line) !== null;
}

/** In "oplossingen voor deze knelpunten" the first word counts. */
function firstOf(signs: Sign[], words: string): SectionKind | null {
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
