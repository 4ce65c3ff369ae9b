import type { TestCommunity } from '@wederkerig/server/testing';
import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import type { Answer, Door, Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** A lab of which nothing was changed yet. */
interface FreshLab {
  readonly lab: string;
  readonly section: string;
  readonly item: string;
}

/** Labs as an editor has them, so that each piece can be changed once. */
export interface LabsToEdit {
  /** Another one each time. */
  fresh(): FreshLab;
  /** One that may have been through something. */
  readonly worn: FreshLab;
}

const spare = 40;

export async function labsToEdit(community: TestCommunity): Promise<LabsToEdit> {
  const labs: FreshLab[] = [];
  for (let made = 0; made <= spare; made++) labs.push(await lab(community, made));
  let taken = 1;
  return { fresh: () => labs[taken++ % labs.length]!, worn: labs[0]! };
}

function lab({ rows, organisation, clock }: TestCommunity, number: number): Promise<FreshLab> {
  const item = (text: string) => ({ id: `p-${text.length}`, text, plain: null, asksMoreThanOne: false });
  const items = [item('De hal is koud.'), item('De lift is stuk. De bel ook.')];
  const sections = [
    { kind: 'bottlenecks' as const, heading: 'Knelpunten', text: ['Vooraf.', 'Nog iets.'], items },
  ];
  const report = { title: 'Deuren', date: '2026-11-02', participants: 9, language: 'nl' as const, sections };
  return rows(async (db) => {
    const id = await saveLab({ db, organisation, clock }, report, { slug: `deuren-${number}` });
    const idIn = async (table: 'lab_section' | 'lab_item') =>
      (
        await db
          .selectFrom(table)
          .select('id')
          .where('lab_id', '=', id)
          .orderBy('position', 'desc')
          .executeTakeFirstOrThrow()
      ).id;
    return {
      lab: globalId('Lab', id),
      section: globalId('LabSection', await idIn('lab_section')),
      item: globalId('LabItem', await idIn('lab_item')),
    };
  });
}

const reading: Operation = {
  text: 'query ($slug: String!) { console { lab(slug: $slug) { title } } }',
  variables: () => ({ slug: 'deuren-0' }),
  inConsole: true,
  done: '"lab":{"title"',
};

export const labQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.lab(slug)': [reading, 'slug'],
};

type Piece = keyof FreshLab;
type At = Parameters<Values>[0];
const piece = (which: Piece, { labs }: At, isGood: boolean) => (isGood ? labs.fresh() : labs.worn)[which];
const asRead = (which: Piece, at: At, isGood: boolean) => ({ id: piece(which, at, isGood), version: 1 });

export const labMutations: Readonly<Record<string, Values>> = {
  editLab: (at, isGood) => ({
    ...asRead('lab', at, isGood),
    title: 'Deuren open',
    heldOn: '2026-11-03',
    place: 'De hal',
    participants: 11,
  }),
  editLabSection: (at, isGood) => ({
    ...asRead('section', at, isGood),
    kind: 'SOLUTIONS',
    heading: 'Wat kan helpen?',
    paragraphs: ['Vooraf.'],
  }),
  editLabItem: (at, isGood) => ({
    ...asRead('item', at, isGood),
    text: 'De lift is stuk.',
    owner: 'Woonservice',
    due: '2026-12-01',
  }),
  shapeLabItem: (at, isGood) => {
    const { section, item } = isGood ? at.labs.fresh() : at.labs.worn;
    return { id: item, version: 1, how: 'SPLIT', at: 16, section };
  },
  makeLabItems: (at, isGood) => ({ ...asRead('section', at, isGood), paragraph: 0 }),
  writeLabText: (at, isGood) => ({
    about: piece('item', at, isGood),
    language: 'en',
    text: 'The lift is broken.',
    checked: true,
    version: 0,
  }),
};

export const labFields: Readonly<Record<string, readonly string[]>> = {
  editLab: ['id', 'version', 'title', 'heldOn', 'place', 'participants'],
  editLabSection: ['id', 'version', 'kind', 'heading', 'paragraphs'],
  editLabItem: ['id', 'version', 'text', 'owner', 'due'],
  shapeLabItem: ['id', 'version', 'how', 'at', 'section'],
  makeLabItems: ['id', 'version', 'paragraph'],
  writeLabText: ['about', 'language', 'text', 'checked', 'version'],
};

const report = 'Gesprek\n\nKnelpunten\n\nDe hal is koud.';

/** The day beside a report. What the report itself may be is tried where it is read: each costs a process. */
export function labReportDoors(): Door[] {
  const brought = (body: string, day: string, admin: string) => ({
    path: `/lab-report?held-on=${day}`,
    init: {
      method: 'POST',
      headers: {
        origin: 'http://localhost:4000',
        authorization: `Bearer ${admin}`,
        'content-type': 'text/plain',
      },
      body,
    },
  });
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const reached = ({ status, text: answer }: Answer) => status === 200 && answer.includes('"slug"');
  return [
    {
      place: '/lab-report held-on',
      good: () => '2026-11-02',
      request: (value, { admin }) => {
        const day = text(value);
        return day.isWellFormed() ? brought(report, encodeURIComponent(day), admin) : null;
      },
      reached,
    },
  ];
}
