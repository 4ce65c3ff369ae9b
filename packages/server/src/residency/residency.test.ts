import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, mutationId } from '../testing/index.ts';
import { neighboursForTests, type Neighbours } from '../testing/neighbours.ts';
import { carryOutEndings, endResidencies, type Leaving } from '../residents/leaving.actions.ts';

describe.skipIf(!hasPostgres())('A residency that ends', () => {
  let here: Neighbours;
  beforeAll(async () => {
    here = await neighboursForTests();
  });
  afterAll(() => here.community.close());

  it('is told in talks in one line without a reason, and closes what was open', async () => {
    const ina = await here.neighbour('Ina', 'De Linde 12');
    const noor = await here.neighbour('Noor', 'De Linde 3');
    const { talk, post } = await here.talkBetween(ina, noor);
    await act(here, async (context) => {
      const homeId = await homeOf(here, 'Noor');
      await endResidencies(context, { homeId }, { on: '2026-11-23', how: 'staff' });
    });
    const seen = await here.readTalk(ina, talk);
    expect(seen.messages.at(-1)).toMatchObject({ kind: 'MOVED_OUT', text: null, mine: false });
    expect(seen.with).toBe('Noor');
    expect((await here.act(ina, 'sayInHelpTalk', { talk, text: 'Hoe laat?', language: 'nl' })).code).toBe(
      'POST_OVER',
    );
    expect((await here.readPost(ina, post)).state).toBe('OPEN');
  });
});

export async function homeOf(here: Neighbours, firstName: string): Promise<string> {
  return here.community.rows(async (db) => {
    const row = await db
      .selectFrom('residency')
      .innerJoin('resident', 'resident.id', 'residency.resident_id')
      .select('home_id')
      .where('first_name', '=', firstName)
      .executeTakeFirstOrThrow();
    return row.home_id;
  });
}

async function act(here: Neighbours, work: (context: Leaving) => Promise<void>): Promise<void> {
  const { organisation, clock } = here.community;
  const news = {
    tell: () => {},
    hear: () => {
      throw new Error('nobody hears');
    },
  };
  await here.community.rows((db) =>
    work({ db, organisation, clock, news, outbox: { send: async () => {} } }),
  );
}
void carryOutEndings;
void mutationId;
