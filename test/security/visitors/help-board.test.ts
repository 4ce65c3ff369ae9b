import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { seedHelpBoards } from '../../../packages/server/src/help-board/help-board.seed.ts';
import { seedResidents } from '../../../packages/server/src/residents/residents.seed.ts';
import { buildSchema } from '../../../packages/server/src/slices.ts';
import { questionsOf } from './questions.ts';

interface Registered {
  readonly name: string;
  readonly text: string;
}

const register = JSON.parse(
  readFileSync(new URL('../../../packages/elements/operations.json', import.meta.url), 'utf8'),
) as Record<string, Registered>;

/** Whatever a question may want to know, as a page about the demo would fill it in. */
const values = {
  slug: 'samen-in-de-buurt',
  lab: 'samen-in-de-buurt',
  neighbourhood: 'molenveld',
  building: 'de-linde',
  language: 'nl',
  first: 50,
  search: 'fiets',
};

describe.skipIf(!hasPostgres())('What a visitor is answered', () => {
  let community: TestCommunity;
  let planted: Planted;

  beforeAll(async () => {
    community = await communityForTests({ limitFactor: 1000 });
    // A day on which no day of the lab is a day of a post.
    community.clock.passDays(1);
    const { organisation, clock } = community;
    await community.rows(async (db) => {
      const context = { db, organisation, clock };
      await seedResidents(context);
      await markHomes(context);
      await seedHelpBoards(context);
    });
    planted = await whatIsPlanted(community);
  }, 60_000);
  afterAll(() => community.close());

  const asVisitor = async () => {
    const answers: string[] = [];
    const questions = [
      ...questionsOf(buildSchema()),
      ...Object.values(register).flatMap(({ text }) => (text.startsWith('query') ? [text] : [])),
    ];
    for (const query of questions) {
      for (const variables of [
        { ...values, id: planted.ids[0] },
        { ...values, building: null, neighbourhood: null },
      ]) {
        const address = new URLSearchParams({ query, variables: JSON.stringify(variables) });
        const byGet = await community.fetch(`/graphql?${address}`);
        answers.push(await byGet.text(), JSON.stringify(await community.graphql(query, variables)));
      }
    }
    return answers;
  };

  it('holds nothing of any post: no title, text, place, name, day, house number or id', async () => {
    const answers = await asVisitor();
    expect(answers.length).toBeGreaterThan(30);
    const all = answers.join('\n');
    // They were answered, and by the same world.
    expect(all).toContain('"opensOn":"2026-12-15"');
    expect(all).toContain('Samen in Molenveld');
    for (const [what, secrets] of Object.entries(planted))
      expect(
        secrets.filter((secret) => all.includes(secret)),
        what,
      ).toEqual([]);
  });

  it('holds totals of five or more, rounded, and one example that says what it is', async () => {
    const query = `{ helpBoard(neighbourhood: "molenveld") { open categories { category total } example { title } } }`;
    const { data } = await community.graphql(query);
    expect(data.helpBoard.open).toBe(true);
    expect(data.helpBoard.categories).toHaveLength(20);
    const shown = data.helpBoard.categories.filter(({ total }: any) => total !== null);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const { total } of shown) expect(total >= 5 && total % 5 === 0).toBe(true);
    expect(planted.titles).not.toContain(data.helpBoard.example.title);
  });

  it('is only a part of what residents are answered, who see every one of them', async () => {
    const board = `{ viewer { helpBoard { posts(first: 50) { nodes { id title text place onDate planner building coming } } } } }`;
    const seen: string[] = [];
    for (const building of [
      'De Linde',
      'De Wilg',
      'De Esdoorn',
      'Molenstraat',
      'De Schipper',
      'De Sluis',
      'De Kade',
      'Veerstraat',
    ]) {
      const email = `${building.toLowerCase().replace(' ', '-')}@voorbeeld.nl`;
      const who = await community.asResident(email, `${building} 25`, 'Wendelmoet');
      seen.push(JSON.stringify(await community.graphql(board, {}, { token: who.token })));
    }
    const all = seen.join('\n');
    for (const what of ['titles', 'texts', 'places', 'days', 'ids'] as const)
      expect(
        planted[what].filter((secret) => !all.includes(secret)),
        what,
      ).toEqual([]);
    expect(all).toContain('"planner":"');
    expect(all).toContain('"building":"De Linde"');
    // A house number is for nobody.
    expect(planted.homes.filter((secret) => all.includes(secret))).toEqual([]);
  });
});

interface Planted extends Record<string, readonly string[]> {
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  readonly places: readonly string[];
  readonly days: readonly string[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly homes: readonly string[];
}

type Context = Parameters<typeof seedHelpBoards>[0];

/** House numbers and names that can be told from any other digits and words. */
async function markHomes({ db }: Context): Promise<void> {
  const homes = await db.selectFrom('home').select(['id', 'number']).execute();
  for (const { id } of homes.filter(({ number }) => number === '24'))
    await db.updateTable('home').set({ number: `nr-4711` }).where('id', '=', id).execute();
  await db.updateTable('resident').set({ first_name: 'Wendelmoet' }).execute();
}

async function whatIsPlanted(community: TestCommunity): Promise<Planted> {
  return community.rows(async (db) => {
    const posts = await db.selectFrom('help_post').selectAll().execute();
    const only = (all: (string | null)[]) => [...new Set(all.flatMap((one) => one ?? []))];
    return {
      titles: only(posts.map(({ title }) => JSON.stringify(title).slice(1, -1))),
      texts: only(posts.map(({ text }) => text && JSON.stringify(text).slice(1, -1))),
      places: only(posts.map(({ place }) => place)),
      days: only(
        posts.map((post) =>
          ['pets', 'plants', 'post', 'keys'].includes(post.category) ? null : post.on_date,
        ),
      ),
      ids: only(posts.map(({ id }) => Buffer.from(`HelpPost:${id}`).toString('base64'))),
      names: ['Wendelmoet'],
      homes: ['nr-4711'],
    };
  });
}
