import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';
import type { Report } from './report/report.ts';
import { saveLab } from './save-lab.actions.ts';

const kinds = ['bottlenecks', 'solutions', 'action-points'] as const;

/** A lab of so many points in each of three sections. */
const reportOf = (points: number): Report => ({
  title: 'Een gesprek',
  date: '2026-10-12',
  participants: 12,
  language: 'nl',
  sections: kinds.map((kind) => ({
    kind,
    heading: kind,
    text: ['Dit staat ervoor.'],
    items: Array.from({ length: points }, (_, index) => ({
      id: `${kind}-${index}`,
      text: `Punt ${index}`,
      plain: null,
      asksMoreThanOne: false,
    })),
  })),
});

describe.skipIf(!hasPostgres())('Reading a lab', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests({ works: false });
    const { organisation, clock } = community;
    for (const points of [1, 40])
      await community.rows((db) =>
        saveLab({ db, organisation, clock }, reportOf(points), { slug: `lab-${points}`, state: 'open' }),
      );
  });
  afterAll(() => community.close());

  const read = (slug: string) =>
    community.graphql(
      `{ lab(slug: "${slug}") { sections { heading { text } items { text plain { text } commentCount results { enough } } } } }`,
    );

  it('takes as many statements for a long lab as for a short one', async () => {
    const { data } = await read('lab-40');
    expect(data.lab.sections.flatMap((section: any) => section.items)).toHaveLength(120);
    const [short, long] = [
      await leastStatements(() => read('lab-1')),
      await leastStatements(() => read('lab-40')),
    ];
    // Entering the organisation, the lab with all that stands in it, and leaving.
    expect([short, long]).toEqual([3, 3]);
  });

  it('goes on while a later version adds a column', async () => {
    const before = await read('lab-1');
    const { database } = community.connection.settings;
    const owner = new pg.Client({ ...inject('postgres')!.owner, database });
    await owner.connect();
    await owner.query('alter table lab add column added_later text');
    await owner.end();
    expect(await read('lab-1')).toEqual(before);
  });
});
