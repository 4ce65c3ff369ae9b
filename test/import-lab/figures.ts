import { readFile } from 'node:fs/promises';
import { readReport } from '../../packages/server/src/lab-feedback/report/read-report.ts';
import { ReportRefused } from '../../packages/server/src/lab-feedback/report/refused.ts';

interface Item {
  readonly text: string;
  readonly owner?: string | null;
  readonly due?: string | null;
}

interface Section {
  readonly kind: string;
  readonly items: readonly Item[];
  /** Of what was read: the paragraphs that nobody answers to. */
  readonly text?: readonly string[];
}

interface Report {
  readonly title: string;
  readonly date: string | null;
  readonly participants: number | null;
  readonly language: string;
  readonly sections: readonly Section[];
}

/** What was found of what is there. */
export interface Figures {
  readonly expected: number;
  /** Items with the words they have in the report, and nothing else. */
  readonly found: number;
  /** Of these: in a section of their kind. */
  readonly rightKind: number;
  /** Items that an attentive reader does not find. */
  readonly invented: number;
  /** Expected in a section of which nobody answers to anything, such as an introduction, and kept there as text. */
  readonly asText: number;
  /** Of title, day, number of participants and language: those that are right. */
  readonly facts: number;
  /** Of the items in their place: the names and days of action points that are right, and all of them. */
  readonly promises: readonly [number, number];
  readonly refused: string | null;
}

const sets = new URL('./sets/', import.meta.url);

/** Reads one of the reports, and compares what is found with what somebody found who read it. */
export async function figuresOf(name: string): Promise<Figures> {
  const there: Report = JSON.parse(
    await readFile(new URL(name.replace(/\.\w+$/, '.expected.json'), sets), 'utf8'),
  );
  const expected = itemsOf(there);
  try {
    const { report } = await readReport({ name, bytes: await readFile(new URL(name, sets)) });
    return { ...compared(expected, report as Report), facts: factsRight(there, report as Report) };
  } catch (fault) {
    if (!(fault instanceof ReportRefused)) throw fault;
    const nothing = { found: 0, rightKind: 0, invented: 0, asText: 0, facts: 0, promises: [0, 0] } as const;
    return { expected: expected.length, ...nothing, refused: fault.code };
  }
}

type Placed = ReturnType<typeof itemsOf>[number];

function compared(expected: Placed[], report: Report): Omit<Figures, 'facts'> {
  const found = itemsOf(report);
  const texts = textsOf(report);
  const known = new Set(expected.map(({ text }) => text));
  const right = expected.filter(({ text }) => found.some((one) => one.text === text));
  const inPlace = right.filter((item) => found.some((one) => isSame(one, item)));
  const promised = inPlace.filter(({ kind }) => kind === 'action-points');
  return {
    expected: expected.length,
    found: right.length,
    rightKind: inPlace.length,
    invented: found.filter(({ text }) => !known.has(text)).length,
    asText: expected.filter((item) => texts.some((one) => isSame(one, item))).length,
    promises: [promised.reduce((sum, item) => sum + promisesRight(item, found), 0), promised.length * 2],
    refused: null,
  };
}

function isSame(one: { text: string; kind: string }, other: { text: string; kind: string }): boolean {
  return one.text === other.text && one.kind === other.kind;
}

function promisesRight(item: Placed, found: Placed[]): number {
  const one = found.find((other) => isSame(other, item))!;
  return Number(one.owner === item.owner) + Number(one.due === item.due);
}

function factsRight(there: Report, report: Report): number {
  const same = (['date', 'participants', 'language'] as const).filter((fact) => there[fact] === report[fact]);
  return same.length + Number(wordsOf(there.title) === wordsOf(report.title));
}

function itemsOf({ sections }: Report) {
  return sections.flatMap(({ kind, items }) =>
    items.map(({ text, owner, due }) => ({
      kind,
      text: wordsOf(text),
      owner: wordsOf(owner ?? ''),
      due: due ?? null,
    })),
  );
}

function textsOf({ sections }: Report) {
  return sections
    .filter(({ items }) => items.length === 0)
    .flatMap(({ kind, text = [] }) => text.map((words) => ({ kind, text: wordsOf(words) })));
}

/** Compared by their words alone: a sign or a space more changes nothing of what is said. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
