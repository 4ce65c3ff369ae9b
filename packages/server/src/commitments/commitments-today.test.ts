import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

describe.skipIf(!hasPostgres())('A promise in Vandaag', () => {
  let community: TestCommunity;
  let sam: Acting;
  let noor: Acting;
  let els: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    sam = await at('sam@wonen.example', 'staff', 'Sam');
    noor = await at('noor@wonen.example', 'editor', 'Noor');
    els = await at('els@wonen.example', 'admin', 'Els');
  });
  afterAll(() => community.close());

  const at = async (email: string, role: 'staff' | 'editor' | 'admin', name: string) => {
    const { graphql } = await community.asStaff(email, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const made = async (due: string) => {
    const input = { text: `Klaar voor ${due}.`, owner: 'Woonservice', due };
    return (await sam.act('makeCommitment', input, 'commitment { id }')).commitment.id as string;
  };
  const rows = async (who: Acting, kind: string) => {
    const { console: found } = await who.ask('{ console { today { kind words by late page } } }');
    return found.today.filter((row: any) => row.kind === kind);
  };

  it('stands there for whoever has the turn from seven days before its day, and for nobody else', async () => {
    const id = await made('2026-11-30');
    await made('2026-12-01');
    expect(await rows(sam, 'COMMITMENT_DUE')).toEqual([
      {
        kind: 'COMMITMENT_DUE',
        words: 'Klaar voor 2026-11-30.',
        by: '2026-11-30',
        late: false,
        page: `commitments/${id}`,
      },
    ]);
    expect(await rows(noor, 'COMMITMENT_DUE')).toEqual([]);
    expect(await rows(els, 'COMMITMENT_DUE')).toEqual([]);
  });

  it('waits for the colleague who is asked to take it over, until they say something', async () => {
    const id = await made('2027-01-10');
    const { console: found } = await sam.ask('{ console { commitmentOwners { id firstName } } }');
    const to = found.commitmentOwners.find((one: any) => one.firstName === 'Noor').id;
    await sam.act('handOverCommitment', { commitment: id, to });
    expect(await rows(noor, 'COMMITMENT_HANDED')).toMatchObject([{ words: 'Klaar voor 2027-01-10.' }]);
    expect(await rows(sam, 'COMMITMENT_HANDED')).toEqual([]);
    await noor.act('giveBackCommitment', { commitment: id });
    expect(await rows(noor, 'COMMITMENT_HANDED')).toEqual([]);
  });

  it('is for admins once whoever had the turn works here no more', async () => {
    await community.rows((db) =>
      db
        .updateTable('resident_role')
        .set({ ends_at: community.clock.now() })
        .where('role', '=', 'staff')
        .execute(),
    );
    expect(await rows(els, 'COMMITMENT_DUE')).toMatchObject([{ words: 'Klaar voor 2026-11-30.' }]);
    expect(await rows(noor, 'COMMITMENT_DUE')).toEqual([]);
  });
});
