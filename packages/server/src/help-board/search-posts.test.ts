import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { boardForTests, lamp, type TestBoard } from '../testing/board.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { forgetWords } from './search-words.actions.ts';

describe.skipIf(!hasPostgres())('Looking for something on the board', () => {
  let test: TestBoard;
  let ina: SignedInForTests;
  let noor: SignedInForTests;

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    ina = await test.neighbour('Ina', 'De Linde 12');
    noor = await test.neighbour('Noor', 'De Linde 3');
    const written: [string, string | null, string][] = [
      ['Lampen ophangen', 'Twee stuks in de gang', 'ODD_JOBS'],
      ['Wie maakt een kinderfiets?', 'De ketting ligt eraf', 'BICYCLES'],
      ['Oude fietsen gezocht', 'Om op te knappen', 'BICYCLES'],
      ['Band plakken', null, 'BICYCLES'],
      ['Samen naar het café', 'Ik ga met de fiets', 'COMPANY'],
      ['Boodschappen', 'Vooral zware dingen', 'ERRANDS'],
      ['Shopping together', 'I go on Friday', 'ERRANDS'],
    ];
    for (const [title, text, category] of written)
      await test.act(ina, 'askForHelp', { ...lamp, title, text, category });
  });
  afterAll(() => test.community.close());

  const find = async (search: string, more: object = {}) =>
    (await test.posts(noor, { search, ...more })).map(({ title }) => title);

  it('finds several, parts of words and the name of what it is about, the title before the text', async () => {
    expect(await find('fiets')).toEqual([
      'Oude fietsen gezocht',
      'Wie maakt een kinderfiets?',
      'Samen naar het café',
      'Band plakken',
    ]);
    expect(await find('fietsen')).toContain('Wie maakt een kinderfiets?');
    expect(await find('lamp')).toEqual(['Lampen ophangen']);
    expect(await find('CAFE')).toEqual(['Samen naar het café']);
  });

  it('finds what was mistyped, where nothing has the word as it was typed', async () => {
    expect(await find('bodschappen')).toEqual(['Boodschappen']);
    expect(await find('kinderfeits')).toEqual(['Wie maakt een kinderfiets?']);
    expect(await find('olifant')).toEqual([]);
  });

  it('wants every word, and knows the categories in the language of the reader', async () => {
    expect(await find('fiets ketting')).toEqual(['Wie maakt een kinderfiets?']);
    expect(await find('fiets vrijdag')).toEqual([]);
    const inEnglish = await test.community.graphql(
      `{ viewer { helpBoard { posts(search: "bicycle") { nodes { category } } } } }`,
      {},
      { token: noor.token, headers: { 'accept-language': 'en' } },
    );
    expect(inEnglish.data.viewer.helpBoard.posts.nodes).toHaveLength(3);
  });

  it('finds nothing for signs, and is broken by none', async () => {
    for (const search of ['😀', '%', '_', '\\', "'", '.*', '(', '\\m', 'a'.repeat(5000), '--', '\u0000'])
      expect(await find(search), search).toEqual([]);
    expect(await find('  ')).toHaveLength(7);
  });

  it('keeps to what the viewer may read, and to the filters', async () => {
    const els = await test.neighbour('Els', 'De Wilg 3');
    expect(await test.posts(els, { search: 'fiets' })).toEqual([]);
    expect(await find('fiets', { category: 'BICYCLES' })).toHaveLength(3);
    expect(await find('fiets', { kind: 'OFFER' })).toEqual([]);
  });

  it('keeps the words of a post as long as it stands on the board, and forgets at night those of no other', async () => {
    const { community } = test;
    const { organisation } = community;
    const kept = () =>
      community.rows(async (db) => ({
        of: (await db.selectFrom('help_post_word').select('word').where('word', '=', 'zonnewijzer').execute())
          .length,
        parts: (
          await db.selectFrom('help_word_part').select('part').where('word', '=', 'zonnewijzer').execute()
        ).length,
        lamps: (await db.selectFrom('help_word_part').select('part').where('word', '=', 'lampen').execute())
          .length,
      }));
    const { id } = await test.act(ina, 'askForHelp', {
      ...lamp,
      title: 'Wie kent een zonnewijzer?',
      text: null,
    });
    expect(await find('newijz')).toEqual(['Wie kent een zonnewijzer?']);
    expect(await kept()).toEqual({ of: 1, parts: 8, lamps: 3 });
    await test.act(ina, 'withdrawHelpPost', { post: id });
    expect(await find('newijz')).toEqual([]);
    await community.rows((db) => forgetWords({ db, organisation }));
    expect(await kept()).toEqual({ of: 0, parts: 0, lamps: 3 });
  });

  it.each([{ search: 'fiets' }, { search: 'fiettsen' }, {}])(
    'shows %j page by page, each once',
    async (variables) => {
      const all = await find('', { ...variables, first: 50 });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { posts } = await test.board(noor, { ...variables, first: 2, after });
        seen.push(...posts.nodes.map(({ title }: any) => title));
        expect(posts.nodes.length).toBeLessThanOrEqual(2);
        after = posts.hasMore ? posts.endCursor : null;
      } while (after);
      expect(seen).toEqual(all);
      expect(all.length).toBeGreaterThan(0);
    },
  );

  describe('with six thousand posts', () => {
    beforeAll(async () => {
      const { community } = test;
      await community.connection.inOrganisation(community.organisation.id, async (db) => {
        const author = await test.residentId('Ina');
        const { building_id, neighbourhood_id } = await db
          .selectFrom('help_post')
          .select(['building_id', 'neighbourhood_id'])
          .executeTakeFirstOrThrow();
        for (let from = 1; from < 6_000; from += 1_000)
          await db.executeQuery({
            sql: many,
            parameters: [community.organisation.id, author, building_id, neighbourhood_id, from],
            query: { kind: 'RawNode' } as never,
            queryId: { queryId: 'many' } as never,
          });
      });
      // Only its owner may look through a table.
      const owner = new pg.Client({
        ...inject('postgres')!.owner,
        database: community.connection.settings.database!,
      });
      await owner.connect();
      await owner.query('analyze');
      await owner.end();
    }, 60_000);

    it.each([{}, { kind: 'REQUEST' }, { category: 'GAMES' }, { search: 'fiets' }, { search: 'kinderfeits' }])(
      'reads %j by an index, in as many statements for 3 as for 50',
      async (variables) => {
        const few = await recorded(() => test.board(noor, { ...variables, first: 3 }));
        const many = await recorded(() => test.board(noor, { ...variables, first: 50 }));
        expect(many.statements).toHaveLength(few.statements.length);
        const lists = many.statements.filter(({ text }) => /from "help_post"/.test(text));
        expect(lists.length).toBeGreaterThan(0);
        for (const list of lists) expect(await planOf(list), list.text).not.toMatch(/Seq Scan on help_post/);
        const counted = many.statements.length;
        console.log(`${JSON.stringify(variables)}: ${counted} statements, ${Math.round(many.took)} ms`);
      },
    );
  });

  /** A third in each of three places: within reach in the neighbourhood, in the building, and out of reach. */
  const many = `insert into help_post
    (organisation_id, id, kind, author_id, building_id, neighbourhood_id, reach, category, title, text, language, timing,
     open_until, state, state_at, visibility, written_at, version)
    select $1, gen_random_uuid(), (array['request', 'offer'])[1 + n % 2], $2, b.id, b.neighbourhood_id,
      case when n % 2 = 0 then 'neighbourhood' else 'building' end,
      (array['games', 'sport', 'cooking', 'garden', 'company'])[1 + n % 5],
      'Bericht ' || n, 'Een gewone zin over samen iets doen in de buurt, nummer ' || n, 'nl', 'flexible',
      '2026-12-20', 'open', now(), 'published', now(), 1
    from generate_series($5::int, $5::int + 999) as n
    join lateral (
      select id, neighbourhood_id from building order by id = $3::uuid and neighbourhood_id = $4::uuid desc, id offset n % 12 limit 1
    ) as b on true`;

  async function planOf({ text, values }: Statement): Promise<string> {
    const client = await test.community.connection.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('wederkerig.organisation', $1, true)`, [
        test.community.organisation.id,
      ]);
      const { rows } = await client.query(`explain ${text}`, values as unknown[]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
});

interface Statement {
  readonly text: string;
  readonly values: unknown;
}

/** What this process asks the database meanwhile. */
async function recorded(work: () => Promise<unknown>): Promise<{ statements: Statement[]; took: number }> {
  const statements: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...asked: any[]) {
    const [first, values] = asked;
    const text = typeof first === 'string' ? first : (first.text as string);
    if (/\b(help_|building|resident)/.test(text)) statements.push({ text, values: values ?? first.values });
    return Reflect.apply(query, this, asked);
  } as typeof query;
  const began = performance.now();
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return { statements, took: performance.now() - began };
}
