import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProfiles } from '../profile-card/profile-card.seed.ts';
import { seedResidents } from '../residents/residents.seed.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { seedAsks } from './help-asks.seed.ts';
import { seedHelpBoards } from './help-board.seed.ts';

const board = `{ viewer { helpBoard { mine { id kind } asks { post { id } reasons { kind about } } } } }`;
const suggested = `query ($id: ID!) { viewer { helpPost(id: $id) { suggestions { id asked reasons { kind } } } } }`;

describe.skipIf(!hasPostgres())('The first resident of the demo', () => {
  let community: TestCommunity;
  let ina: Acting;
  let kees: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock } = community;
    await community.rows(async (db) => {
      const context = { db, organisation, clock };
      await seedProfiles(context, await seedResidents(context));
      await seedHelpBoards(context);
      await seedAsks(context);
    });
    ina = acting(community, await community.asGuest('ina.1@voorbeeld.example'));
    kees = acting(community, await community.asGuest('kees.12@voorbeeld.example'));
  }, 60_000);
  afterAll(() => community.close());

  const boardOf = async (who: Acting) => (await who.ask(board)).viewer.helpBoard;

  const suggestionsOf = async (who: Acting, id: string): Promise<{ id: string }[]> =>
    (await who.ask(suggested, { id })).viewer.helpPost.suggestions;

  it('has a request for which neighbours can be asked, each with a reason', async () => {
    const { mine } = await boardOf(ina);
    const { id } = mine.find(({ kind }: { kind: string }) => kind === 'REQUEST');
    const suggestions = await suggestionsOf(ina, id);
    expect(suggestions.length).toBeGreaterThan(1);
    for (const suggestion of suggestions)
      expect(suggestion).toMatchObject({ asked: false, reasons: [{ kind: 'ACTIVITY' }, {}] });
  });

  it('is asked for something, as a neighbour could have found them', async () => {
    const { asks } = await boardOf(ina);
    expect(asks).toMatchObject([{ reasons: [{ kind: 'ACTIVITY', about: 'sport' }, {}] }]);
    await community.rows((db) => db.deleteFrom('help_asked').execute());
    expect((await boardOf(ina)).asks).toEqual([]);
    const post = asks[0].post.id as string;
    for (const { id: suggestion } of await suggestionsOf(kees, post))
      await kees.act('askNeighbour', { post, suggestion }, 'post { id }');
    expect((await boardOf(ina)).asks).toMatchObject([{ post: { id: post } }]);
  });
});
