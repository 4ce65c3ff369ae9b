import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { closeLab, doTheMorning } from './lab-results.actions.ts';

const slug = 'samen-in-de-buurt';

describe.skipIf(!hasPostgres())('The solutions that matter most', () => {
  let community: TestCommunity;
  let ina: Acting;
  let lab: string;
  let solutions: string[];
  let bottleneck: string;

  beforeAll(async () => {
    community = await communityForTests();
    const { data } = await community.graphql(
      `{ lab(slug: "${slug}") { id sections { kind items { id } } } }`,
    );
    lab = data.lab.id;
    const itemsOf = (kind: string): string[] =>
      data.lab.sections
        .filter((section: any) => section.kind === kind)
        .flatMap(({ items }: any) => items.map(({ id }: any) => id));
    solutions = itemsOf('SOLUTIONS');
    bottleneck = itemsOf('BOTTLENECKS')[0]!;
    // The report of the seeds has fewer than one can choose from.
    for (let more = solutions.length; more < 4; more++) solutions.push(await anotherSolution(more));
    ina = acting(community, await community.asResident('ina@voorbeeld.nl'));
  });
  afterAll(() => community.close());

  const anotherSolution = async (number: number): Promise<string> => {
    const noor = await community.asStaff('noor@wonen.example', 'editor', 'Noor');
    const item = `uitweg-${number}`;
    await community.rows(async (db) => {
      const like = await db
        .selectFrom('lab_item')
        .innerJoin('lab_section', 'lab_section.id', 'lab_item.section_id')
        .selectAll('lab_item')
        .where('lab_section.kind', '=', 'solutions')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('lab_item')
        .values({ ...like, id: crypto.randomUUID(), anchor: item, position: 100 + number })
        .execute();
    });
    const { data } = await noor.graphql(`{ lab(slug: "${slug}") { sections { items { id anchor } } } }`);
    return data.lab.sections.flatMap(({ items }: any) => items).find(({ anchor }: any) => anchor === item).id;
  };
  const choose = (items: string[], by = ina) => by.act('setLabPriorities', { lab, items });
  const chosenBy = async (by = ina): Promise<string[]> =>
    (await by.ask(`{ viewer { labPriorities(slug: "${slug}") } }`)).viewer.labPriorities;
  const shown = async () =>
    (await community.graphql(`{ lab(slug: "${slug}") { priorities { countedOn top { item count } } } }`)).data
      .lab.priorities;
  const morning = () => community.rows((db) => doTheMorning({ ...community, db }));

  it('are chosen by a resident, three at most, and chosen anew', async () => {
    expect(await chosenBy()).toEqual([]);
    expect(await choose(solutions.slice(0, 3))).not.toHaveProperty('code');
    expect((await chosenBy()).toSorted()).toEqual(solutions.slice(0, 3).toSorted());
    expect(await choose(solutions.slice(0, 4))).toMatchObject({
      code: 'TOO_MANY_PRIORITIES',
      message: 'Je kunt er drie kiezen, haal er eerst een weg.',
    });
    expect(await choose([solutions[3]!])).not.toHaveProperty('code');
    expect(await chosenBy()).toEqual([solutions[3]]);
    expect(await choose([])).not.toHaveProperty('code');
    expect(await chosenBy()).toEqual([]);
  });

  it('are three at most also when several are sent at one time', async () => {
    const triples = [solutions.slice(0, 3), solutions.slice(1, 4), [solutions[0]!, solutions[3]!]];
    await Promise.all([...triples, ...triples].map((items) => choose(items)));
    const rows = await community.rows((db) =>
      db.selectFrom('lab_priority').select('slot').where('resident_id', 'is not', null).execute(),
    );
    expect(rows.length).toBeLessThanOrEqual(3);
    expect(await choose([solutions[0]!])).not.toHaveProperty('code');
    expect(await chosenBy()).toEqual([solutions[0]]);
  });

  it('are solutions of that lab, and of no other', async () => {
    expect(await choose([bottleneck])).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    const other = btoa(`Lab:${crypto.randomUUID()}`);
    const elsewhere = await ina.act('setLabPriorities', { lab: other, items: [solutions[0]] });
    expect(elsewhere).toMatchObject({ code: 'NOT_FOUND' });
    expect(await choose([solutions[0]!])).not.toHaveProperty('code');
  });

  it('are not chosen by a guest, who proved no home, nor by somebody who is not signed in', async () => {
    const guest = acting(community, await community.asGuest('gast@voorbeeld.nl'));
    expect(await choose([solutions[0]!], guest)).toMatchObject({ code: 'RESIDENT_NEEDED' });
    expect(await choose([solutions[0]!], acting(community, { token: '' }))).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    });
  });

  it('are shown the next morning once twenty residents chose, the most chosen first', async () => {
    await choosing(19, 0);
    community.clock.passDays(1);
    await morning();
    // Ina and nineteen more, of whom nobody chose more than one.
    const first = await shown();
    expect(first.top).toEqual([{ item: solutions[0], count: 20 }]);
    await choosing(6, 30, [solutions[0]!, solutions[1]!]);
    await morning();
    expect(await shown()).toEqual(first);
    community.clock.passDays(1);
    await morning();
    expect((await shown()).top).toEqual([
      { item: solutions[0], count: 25 },
      { item: solutions[1], count: 5 },
    ]);
  });

  it('stay out of sight where fewer people chose, though they chose as often', async () => {
    await community.rows((db) => db.deleteFrom('published_count').execute());
    await community.rows((db) => db.deleteFrom('lab_priority').execute());
    await choosing(10, 60, solutions.slice(0, 3));
    community.clock.passDays(1);
    await morning();
    expect(await shown()).toBeNull();
    await choosing(10, 80, solutions.slice(0, 3));
    community.clock.passDays(1);
    await morning();
    expect((await shown()).top).toHaveLength(3);
  });

  it('say of nobody whose they were once the lab closed, and are chosen no more', async () => {
    await community.rows(async (db) => {
      const { id } = await db
        .selectFrom('lab')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow();
      await closeLab({ ...community, db }, id);
    });
    const left = await community.rows((db) =>
      db.selectFrom('lab_priority').select('resident_id').where('resident_id', 'is not', null).execute(),
    );
    expect(left).toEqual([]);
    ina = acting(community, await community.asResident('ina@voorbeeld.nl'));
    expect(await choose([])).toMatchObject({ code: 'LAB_CLOSED' });
  });

  /** Residents who never come by here choose too. */
  async function choosing(people: number, from: number, items = [solutions[0]!]): Promise<void> {
    for (let one = 0; one < people; one++) {
      const neighbour = await community.asResident(`buur${from + one}@voorbeeld.nl`);
      expect(await choose(items, acting(community, neighbour))).not.toHaveProperty('code');
    }
  }
});
