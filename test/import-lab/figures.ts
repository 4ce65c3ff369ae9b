import { readFile } from 'node:fs/promises';
import { readReport } from '../../packages/server/src/lab-feedback/report/read-report.ts';
import { ReportRefused } from '../../packages/server/src/lab-feedback/report/refused.ts';

interface Item {
  readonly text: string;
  readonly due?: string | null;
}

interface Report {
  readonly sections: readonly { readonly kind: string; readonly items: readonly Item[] }[];
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
    const found = itemsOf(report as Report);
    const texts = new Set(expected.map(({ text }) => text));
    const right = expected.filter(({ text }) => found.some((one) => one.text === text));
    return {
      expected: expected.length,
      found: right.length,
      rightKind: right.filter(({ text, kind }) => found.some((one) => one.text === text && one.kind === kind))
        .length,
      invented: found.filter(({ text }) => !texts.has(text)).length,
      refused: null,
    };
  } catch (fault) {
    if (!(fault instanceof ReportRefused)) throw fault;
    return { expected: expected.length, found: 0, rightKind: 0, invented: 0, refused: fault.code };
  }
}

/** Compared by their words alone: a sign or a space more changes nothing of what is said. */
function itemsOf({ sections }: Report): { text: string; kind: string }[] {
  return sections.flatMap(({ kind, items }) =>
    items.map(({ text }) => ({
      kind,
      text: text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    })),
  );
}
