import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import type { Report } from './report/report.ts';
import { saveLab } from './save-lab.actions.ts';
import { savedReport } from './saved-report.actions.ts';

const section = (part: string): Report['sections'][number] => ({
  kind: 'bottlenecks',
  heading: 'What goes wrong',
  text: [],
  items: [{ id: `b-${part}`, text: `The ${part} is cold.`, plain: null, asksMoreThanOne: false }],
});

describe.skipIf(!hasPostgres())('A report that is saved', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests({ works: false });
  });
  afterAll(() => community.close());

  it('comes back the same when it is brought in again, with its language and every heading it repeats', async () => {
    const report: Report = {
      title: 'Two stairwells',
      date: '2026-10-12',
      participants: 9,
      language: 'en',
      sections: [section('hall'), section('garden')],
    };
    const { organisation, clock } = community;
    for (const _ of ['first', 'again'])
      await community.rows((db) => saveLab({ db, organisation, clock }, report, { slug: 'stairwells' }));
    const saved = await community.rows((db) => savedReport({ db }, 'stairwells'));
    expect(saved).toEqual(report);
  });
});
