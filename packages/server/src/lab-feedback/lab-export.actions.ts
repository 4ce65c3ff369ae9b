import type { LabView } from './read-lab.actions.ts';

/** What everybody answered to one point, as far as it may be shown: rounded to five, null for too few. */
type Counts = Readonly<Record<string, number | null>> | null;

/** A lab with its results, for whoever reckons with it: what the organisation wrote, and rounded counts; nothing of a resident. */
export interface ExportedLab {
  readonly title: string;
  readonly heldOn: string;
  readonly participants: number | null;
  readonly state: string;
  readonly closesOn: string | null;
  readonly points: readonly ExportedPoint[];
}

interface ExportedPoint {
  readonly section: string;
  readonly kind: string;
  readonly id: string;
  readonly text: string;
  readonly plain: string | null;
  /** The morning on which was counted. */
  readonly countedOn: string | null;
  readonly residents: Counts;
  readonly visitors: Counts;
  readonly paper: Counts;
}

export function exportedLab({
  title,
  heldOn,
  participants,
  state,
  closesOn,
  sections,
}: LabView): ExportedLab {
  const points = sections.flatMap(({ heading, kind, items }) =>
    items
      .filter(({ fromResident }) => !fromResident)
      .map(({ anchor, text, plain, results: { residents, visitors, paper } }) => ({
        section: heading.text,
        kind,
        id: anchor,
        text,
        plain: plain?.text ?? null,
        countedOn: (residents ?? visitors ?? paper)?.countedOn ?? null,
        residents: residents?.cells ?? null,
        visitors: visitors?.cells ?? null,
        paper: paper?.cells ?? null,
      })),
  );
  return { title: title.text, heldOn, participants, state, closesOn, points };
}

const choices = ['yes', 'no', 'dont-know', 'organisation', 'residents', 'together'] as const;
const voices = ['residents', 'visitors', 'paper'] as const;

/** The same as a table (RFC 4180): a line for each point, a column for each answer of each kind of people. */
export function exportedTable(lab: LabView): string {
  const { points } = exportedLab(lab);
  const columns = voices.flatMap((voice) => choices.map((choice) => ({ voice, choice })));
  const head = [
    'section',
    'kind',
    'id',
    'text',
    'plain',
    'counted_on',
    ...columns.map(({ voice, choice }) => `${voice}_${choice}`),
  ];
  const lines = points.map((point) => [
    point.section,
    point.kind,
    point.id,
    point.text,
    point.plain ?? '',
    point.countedOn ?? '',
    ...columns.map(({ voice, choice }) => String(point[voice]?.[choice] ?? '')),
  ]);
  // A spreadsheet knows by this sign that letters are UTF-8.
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins as a formula would be reckoned out by a spreadsheet: the quote before it makes it text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
