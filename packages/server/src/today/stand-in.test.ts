import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const job = 'Opzichter';

describe.skipIf(!hasPostgres())('A colleague who stands in', () => {
  let community: TestCommunity;
  let sam: Acting;
  let noor: Acting;
  let karim: Acting;
  let promise: string;

  beforeAll(async () => {
    community = await communityForTests();
    [sam, noor, karim] = [await at('sam', 'staff'), await at('noor', 'staff'), await at('karim', 'editor')];
    const made = { text: 'Wij maken de lampen.', owner: 'Woonservice', due: '2026-11-25' };
    promise = (await sam.act('makeCommitment', made, 'commitment { id }')).commitment.id;
  });
  afterAll(() => community.close());

  const at = async (name: string, role: 'staff' | 'editor') => {
    const { graphql } = await community.asStaff(`${name}@wonen.example`, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const idOf = async (name: string) =>
    (await sam.ask('{ console { possibleStandIns { id firstName } } }')).console.possibleStandIns.find(
      (one: { firstName: string }) => one.firstName === name,
    ).id;
  const kinds = async (who: Acting) =>
    (await who.ask('{ console { today { kind } } }')).console.today.map(({ kind }: { kind: string }) => kind);
  const update = (who: Acting) =>
    who.act('updateCommitment', { commitment: promise, text: 'Het staat er.', job });

  it('finds the work of whoever is away in Vandaag, and may do it, until they are back', async () => {
    expect(await kinds(noor)).not.toContain('COMMITMENT_DUE');
    expect(await update(noor)).toMatchObject({ code: 'NOT_YOUR_TURN' });
    const to = await idOf('noor');
    expect(await sam.act('setStandIn', { to, until: '2026-11-22' })).toMatchObject({ code: 'DATE_PASSED' });
    expect(await sam.act('setStandIn', { to: 'onzin', until: '2026-11-30' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await sam.act('setStandIn', { to, until: '2026-11-30' }, 'standIn { firstName until }'),
    ).toMatchObject({ standIn: { firstName: 'noor', until: '2026-11-30' } });
    expect((await noor.ask('{ console { standsInFor } }')).console.standsInFor).toEqual(['sam']);
    expect(await kinds(noor)).toContain('COMMITMENT_DUE');
    expect(await kinds(karim)).not.toContain('COMMITMENT_DUE');
    expect(await update(noor)).toMatchObject({ clientMutationId: expect.any(String) });
    expect(await update(karim)).toMatchObject({ code: 'NOT_YOUR_TURN' });
    await sam.act('endStandIn');
    expect((await sam.ask('{ console { standIn { until } } }')).console.standIn).toBeNull();
    expect(await update(noor)).toMatchObject({ code: 'NOT_YOUR_TURN' });
  });

  it('does so for the last time on the last day', async () => {
    const { console: around } = await sam.ask('{ console { possibleStandIns { id firstName } } }');
    expect(around.possibleStandIns.map(({ firstName }: { firstName: string }) => firstName)).not.toContain(
      'sam',
    );
    await sam.act('setStandIn', { to: await idOf('noor'), until: '2026-11-23' });
    expect(await kinds(noor)).toContain('COMMITMENT_DUE');
    await community.rows((db) => db.updateTable('stand_in').set({ until: '2026-11-22' }).execute());
    expect(await kinds(noor)).not.toContain('COMMITMENT_DUE');
  });
});
