import type { TestCommunity } from '@wederkerig/server/testing';
import { saveLab } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import type { Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** A lab that is open, to enter slips for. */
export interface SlipsToEnter {
  readonly lab: string;
  readonly item: string;
  /** A number that was entered; another one each time. */
  entered(): number;
}

const spare = 6;
const before = 90_000;

export async function slipsToEnter(community: TestCommunity): Promise<SlipsToEnter> {
  const item = { id: 'k-1', text: 'De hal is donker.', plain: null, asksMoreThanOne: false };
  const sections = [{ kind: 'bottlenecks' as const, heading: 'Kop', text: [], items: [item] }];
  const report = {
    title: 'Op papier',
    date: '2026-11-01',
    participants: 5,
    language: 'nl' as const,
    sections,
  };
  return community.rows(async (db) => {
    const { organisation, clock } = community;
    const id = await saveLab({ db, organisation, clock }, report, { slug: 'op-papier', state: 'open' });
    const asked = await db
      .selectFrom('lab_item')
      .select('id')
      .where('lab_id', '=', id)
      .executeTakeFirstOrThrow();
    const numbers = Array.from({ length: spare }, (_, index) => before + index);
    await db
      .insertInto('lab_slip')
      .values(
        numbers.map((one) => ({
          organisation_id: organisation.id,
          id: crypto.randomUUID(),
          lab_id: id,
          number: one,
          source: 'paper' as const,
          entered_by: null,
          // Not counted yet, however late it is.
          entered_on: '2036-01-01',
        })),
      )
      .execute();
    return {
      lab: globalId('Lab', id),
      item: globalId('LabItem', asked.id),
      entered: () => numbers.pop()!,
    };
  });
}

const reading: Operation = {
  text: 'query ($slug: String!) { console { labSlips(slug: $slug) { slug } } }',
  variables: () => ({ slug: 'op-papier' }),
  inConsole: true,
  done: '"slug":"op-papier"',
};

export const slipQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.labSlips(slug)': [reading, 'slug'],
};

let number = 0;

/** Each slip is entered once, and taken away once. */
export const slipMutations: Readonly<Record<string, Values>> = {
  enterLabSlips: ({ slips: { lab, item } }) => ({
    lab,
    source: 'PAPER',
    slips: [{ number: ++number, answers: [{ item, choice: 'YES' }] }],
  }),
  removeLabSlip: ({ slips: { lab, entered } }, isGood) => ({ lab, number: isGood ? entered() : 99_999 }),
};

export const slipFields: Readonly<Record<string, readonly string[]>> = {
  enterLabSlips: ['lab', 'source', 'slips'],
  removeLabSlip: ['lab', 'number'],
};
