import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayReplace, shownCells } from '../community/publish-counts.rules.ts';
import { chanceFrom } from '../seeded-chance.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';
import type { Choice, Voice } from './lab-feedback.table.ts';
import { publishLab } from './lab-results.actions.ts';

const audiences: Record<string, Voice[]> = {
  residents: ['resident'],
  visitors: ['visitor', 'guest'],
  paper: ['paper', 'phone'],
};
const choices: Choice[] = ['yes', 'no', 'dont-know'];

describe.skipIf(!hasPostgres())('Counting a lab in the morning', () => {
  let community: TestCommunity;
  let lab: string;
  let items: string[];

  beforeAll(async () => {
    community = await communityForTests();
    const rows = await community.rows((db) =>
      db
        .selectFrom('lab_item')
        .innerJoin('lab_section', 'lab_section.id', 'lab_item.section_id')
        .select(['lab_item.id', 'lab_item.lab_id', 'lab_section.kind'])
        .where('lab_section.kind', 'in', ['meaning', 'bottlenecks', 'solutions'])
        .execute(),
    );
    lab = rows[0]!.lab_id;
    const solution = rows.find(({ kind, lab_id }) => kind === 'solutions' && lab_id === lab)!;
    // What matters most is counted where there is a solution, so a few have one too.
    rows.sort((one, other) => Number(other === solution) - Number(one === solution));
    items = rows.filter(({ lab_id }) => lab_id === lab).map(({ id }) => id);
  });
  afterAll(() => community.close());

  const day = () => community.clock.now().toISOString().slice(0, 10);
  const context = (db: unknown) =>
    ({ db, organisation: community.organisation, clock: community.clock }) as any;
  const count = () => community.rows((db) => publishLab(context(db), lab));
  const shown = () =>
    community.rows((db) =>
      db
        .selectFrom('published_count')
        .select(['subject', 'audience', 'counted_on', 'cells'])
        .where('subject', 'like', 'lab-item:%')
        .execute(),
    );
  const answers = (item: string, voice: Voice, choice: Choice, many: number) =>
    Array.from({ length: many }, () => ({
      organisation_id: community.organisation.id,
      id: randomUUID(),
      lab_id: lab,
      item_id: item,
      voice,
      resident_id: null,
      visitor_hash: null,
      choice,
      answered_on: day(),
    }));
  const give = (rows: ReturnType<typeof answers>) =>
    community.rows((db) => db.insertInto('lab_answer').values(rows).execute());

  /** What one group after the other would show this morning, each by questions of its own. */
  async function oneByOne(before: Awaited<ReturnType<typeof shown>>) {
    const rows: { subject: string; audience: string; counted_on: string; cells: unknown }[] = [...before];
    for (const item of items)
      for (const [audience, voices] of Object.entries(audiences)) {
        const subject = `lab-item:${item}`;
        const given = (from: string) =>
          community.rows((db) =>
            db
              .selectFrom('lab_answer')
              .select('choice')
              .where('item_id', '=', item)
              .where('voice', 'in', voices)
              .where('answered_on', '>=', from)
              .where('answered_on', '<', day())
              .execute(),
          );
        const [last] = before
          .filter((row) => row.subject === subject && row.audience === audience)
          .toSorted((one, other) => other.counted_on.localeCompare(one.counted_on));
        if (last && !mayReplace((await given(last.counted_on)).length, 'ordinary')) continue;
        const all = await given('0001-01-01');
        const cells = Object.fromEntries(
          choices.map((one) => [one, all.filter(({ choice }) => choice === one).length]),
        );
        const picture = shownCells(cells, 'ordinary');
        if (picture) rows.push({ subject, audience, counted_on: day(), cells: picture });
      }
    return rows;
  }

  it('shows of all items at once what each would show alone, morning after morning', async () => {
    const chance = chanceFrom(20_261_128);
    const upTo = (most: number) => Math.floor(chance() * (most + 1));
    for (let morning = 0; morning < 5; morning++) {
      // Some get many answers, some a few, some none: more than enough to replace a picture, just enough, and too few.
      const rows = items.flatMap((item) =>
        Object.values(audiences)
          .flat()
          .flatMap((voice) =>
            choices.flatMap((choice) => answers(item, voice, choice, upTo([0, 2, 4, 25][upTo(3)]!))),
          ),
      );
      await give(rows);
      community.clock.passDays(1);
      const expected = await oneByOne(await shown());
      await count();
      const sorted = (all: Awaited<ReturnType<typeof oneByOne>>) =>
        all.map((row) => JSON.stringify([row.subject, row.audience, row.counted_on, row.cells])).toSorted();
      expect(sorted(await shown())).toEqual(sorted(expected));
      // The same morning a second time changes nothing.
      await count();
      expect(await shown()).toHaveLength(expected.length);
    }
    const all = await shown();
    const mornings = Map.groupBy(all, ({ subject, audience }) => `${subject} ${audience}`);
    const times = [...mornings.values()].map(({ length }) => length);
    // Pictures were replaced, and pictures stayed.
    expect(Math.max(...times)).toBeGreaterThan(2);
    expect(times.filter((one) => one < 5).length).toBeGreaterThan(3);
  });

  it('takes as many statements for many items as for a few', async () => {
    const statements = async (some: readonly string[]) => {
      await community.rows((db) =>
        db
          .updateTable('lab_item')
          .set({ withdrawn_at: community.clock.now() })
          .where('lab_id', '=', lab)
          .where('id', 'not in', [...some])
          .execute(),
      );
      // Each time everything is new, so that each time every picture is replaced.
      const many = await leastStatements(async () => {
        await give(some.flatMap((item) => answers(item, 'resident', 'yes', 30)));
        community.clock.passDays(1);
        await count();
      });
      await community.rows((db) =>
        db.updateTable('lab_item').set({ withdrawn_at: null }).where('lab_id', '=', lab).execute(),
      );
      return many;
    };
    expect(items.length).toBeGreaterThan(5);
    const few = await statements(items.slice(0, 2));
    expect(await statements(items)).toBe(few);
  });
});
