import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import type { Choice, Voice } from './lab-feedback.table.ts';
import { doTheMorning } from './lab-results.actions.ts';

const readResults = `{ lab(slug: "samen-in-de-buurt") { state sections { items { anchor results {
  enough countedOn residents { choice count } visitors { choice count } paper { choice count }
} } } } }`;

describe.skipIf(!hasPostgres())("This morning's picture of a lab", () => {
  let community: TestCommunity;
  let item: { id: string; lab_id: string };

  beforeAll(async () => {
    community = await communityForTests();
    item = await community.rows((db) =>
      db
        .selectFrom('lab_item')
        .select(['id', 'lab_id'])
        .where('anchor', '=', 'b-taal')
        .executeTakeFirstOrThrow(),
    );
  });
  afterAll(() => community.close());

  const morning = () =>
    community.rows((db) =>
      doTheMorning({ db, organisation: community.organisation, clock: community.clock }),
    );
  const picture = async () => {
    const { data } = await community.graphql(readResults);
    return data.lab.sections
      .flatMap((section: any) => section.items)
      .find((one: any) => one.anchor === 'b-taal').results;
  };
  const today = () => community.clock.now().toISOString().slice(0, 10);
  const answers = (count: number, choice: Choice, voice: Voice = 'resident') =>
    community.rows((db) =>
      db
        .insertInto('lab_answer')
        .values(
          Array.from({ length: count }, () => ({
            organisation_id: community.organisation.id,
            id: randomUUID(),
            lab_id: item.lab_id,
            item_id: item.id,
            voice,
            resident_id: null,
            visitor_hash: null,
            choice,
            answered_on: today(),
          })),
        )
        .execute(),
    );

  it('shows nothing while fewer than twenty answered', async () => {
    await answers(19, 'yes');
    community.clock.passDays(1);
    await morning();
    expect(await picture()).toEqual({
      enough: false,
      countedOn: null,
      residents: [],
      visitors: [],
      paper: [],
    });
  });

  it('shows rounded numbers from the morning after the twentieth, and never an answer of the day itself', async () => {
    await answers(8, 'no');
    await morning();
    expect((await picture()).enough).toBe(false);
    community.clock.passDays(1);
    await morning();
    expect(await picture()).toMatchObject({
      enough: true,
      countedOn: '2026-11-25',
      residents: [
        { choice: 'YES', count: 20 },
        { choice: 'NO', count: 10 },
        { choice: 'DONT_KNOW', count: null },
      ],
      visitors: [],
    });
  });

  it('stays as it is until five others besides the onlooker changed something', async () => {
    await answers(4, 'no');
    community.clock.passDays(1);
    await morning();
    expect((await picture()).countedOn).toBe('2026-11-25');
    await answers(2, 'no');
    community.clock.passDays(1);
    await morning();
    expect(await picture()).toMatchObject({
      countedOn: '2026-11-27',
      residents: expect.arrayContaining([{ choice: 'NO', count: 15 }]),
    });
  });

  it('shows guests with the visitors and never adds them to the residents', async () => {
    await answers(15, 'yes', 'visitor');
    await answers(15, 'yes', 'guest');
    community.clock.passDays(1);
    await morning();
    const seen = await picture();
    expect(seen.visitors).toContainEqual({ choice: 'YES', count: 30 });
    expect(seen.residents).toContainEqual({ choice: 'YES', count: 20 });
  });

  it('closes the morning after the last day, and no answer can be traced to anybody any more', async () => {
    const ina = await community.asResident('ina@voorbeeld.nl');
    await community.rows((db) => db.updateTable('lab').set({ closes_on: today() }).execute());
    const { data } = await community.graphql(
      `mutation A($input: AnswerLabItemInput!) { answerLabItem(input: $input) { __typename } }`,
      {
        input: {
          clientMutationId: randomUUID(),
          item: Buffer.from(`LabItem:${item.id}`).toString('base64'),
          choice: 'YES',
        },
      },
      { token: ina.token },
    );
    expect(data.answerLabItem.__typename).toBe('AnswerLabItemPayload');
    expect(await linked()).toBe(1);
    community.clock.passDays(1);
    await morning();
    expect(await linked()).toBe(0);
    expect((await community.graphql(readResults)).data.lab.state).toBe('CLOSED');
  });

  const linked = async () =>
    (
      await community.rows((db) =>
        db
          .selectFrom('lab_answer')
          .select('id')
          .where((where) =>
            where.or([where('resident_id', 'is not', null), where('visitor_hash', 'is not', null)]),
          )
          .execute(),
      )
    ).length;
});
