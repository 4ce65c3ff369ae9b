import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { compiledForms, compiledOnce } from './compiled-once.ts';
import type { Database } from './connect.ts';

describe.skipIf(!hasPostgres())('A statement that is put together once', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests({ works: false });
  });
  afterAll(() => community.close());

  it('is given other values each time, and holds what is always the same as it stands', async () => {
    let built = 0;
    const greet = compiledOnce(
      (db: Database<'organisation'>, { name, times }: { name: string; times: number }) => {
        built += 1;
        return db
          .selectFrom('organisation')
          .select([
            sql<string>`repeat(${name}::text, ${times}::int)`.as('said'),
            sql<string>`${"it's \\ $1"}::text`.as('kept'),
          ])
          .limit(1);
      },
    );
    const said = (name: string, times: number) => community.rows((db) => greet(db, { name, times }));
    expect(await said('a', 2)).toEqual([{ said: 'aa', kept: "it's \\ $1" }]);
    expect(await said("'; --", 1)).toEqual([{ said: "'; --", kept: "it's \\ $1" }]);
    expect(built).toBe(1);
  });

  it('has one text for each of its forms', async () => {
    const built: boolean[] = [];
    const names = compiledForms(
      (db: Database<'organisation'>, { one }: { one: boolean }, { slug }: { slug: string }) => {
        built.push(one);
        const all = db.selectFrom('organisation').select('slug');
        return one ? all.where('slug', '=', slug) : all;
      },
    );
    const asked = (one: boolean, slug: string) => community.rows((db) => names(db, { one }, { slug }));
    const [found] = await asked(false, '');
    expect(found).toBeDefined();
    expect(await asked(true, found!.slug)).toEqual([found]);
    expect(await asked(true, 'nobody')).toEqual([]);
    expect(built).toEqual([false, true]);
  });
});
