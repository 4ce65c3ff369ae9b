import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  visitorHash,
  type Asking,
  type TestCommunity,
} from '../testing/index.ts';

const readTheLab = `{
  lab(slug: "samen-in-de-buurt", language: "en") {
    title { text language state }
    sections { kind heading { text state } items { id anchor plain { text language state } text question choices } }
  }
}`;
const answerIt = `mutation Answer($input: AnswerLabItemInput!) {
  answerLabItem(input: $input) { __typename ... on AnswerLabItemPayload { answer { item choice } } ... on Refusal { code message } }
}`;
const adoptThem = `mutation Adopt($input: AdoptLabAnswersInput!) {
  adoptLabAnswers(input: $input) { __typename ... on AdoptLabAnswersPayload { answers { item choice } } ... on Refusal { code message } }
}`;
const mine = `{ viewer { kind labAnswers(slug: "samen-in-de-buurt") { item choice } } }`;

describe.skipIf(!hasPostgres())('Answering a point of a lab', () => {
  let community: TestCommunity;
  let items: { id: string; anchor: string; question: string }[];

  beforeAll(async () => {
    community = await communityForTests();
    const { data } = await community.graphql(readTheLab);
    items = data.lab.sections.flatMap((section: { items: unknown[] }) => section.items);
  });
  afterAll(() => community.close());

  const itemOf = (anchor: string) => items.find((item) => item.anchor === anchor)!.id;
  const answer = async (input: object, asking?: Asking) =>
    (await community.graphql(answerIt, { input: { clientMutationId: mutationId(), ...input } }, asking)).data
      .answerLabItem;
  const stored = () =>
    community.rows((db) =>
      db.selectFrom('lab_answer').select(['voice', 'choice', 'resident_id']).orderBy('id').execute(),
    );
  const forget = () => community.rows((db) => db.deleteFrom('lab_answer').execute());

  it('shows the lab to everybody, plain text first, in the language of the reader', async () => {
    const { data } = await community.graphql(readTheLab);
    expect(data.lab.title).toEqual({ text: 'Together in Molenveld', language: 'en', state: 'WRITTEN' });
    const asked = data.lab.sections.filter((section: { items: unknown[] }) => section.items.length > 0);
    expect(asked.map((section: { kind: string }) => section.kind)).toEqual([
      'MEANING',
      'BOTTLENECKS',
      'SOLUTIONS',
      'WHOSE_TURN',
      'ACTION_POINTS',
    ]);
    expect(asked[0].heading.state).toBe('MISSING');
    expect(asked[3].items[0].choices).toEqual(['ORGANISATION', 'RESIDENTS', 'TOGETHER', 'DONT_KNOW']);
  });

  it('takes the answer of a visitor and forgets nothing when it is sent twice', async () => {
    await forget();
    const item = itemOf('b-taal');
    const input = { clientMutationId: mutationId(), item, choice: 'YES', visitor: visitorHash('key', item) };
    const first = await answer(input);
    expect(first).toEqual({ __typename: 'AnswerLabItemPayload', answer: { item, choice: 'YES' } });
    expect(await answer(input)).toEqual(first);
    expect(await stored()).toEqual([{ voice: 'visitor', choice: 'yes', resident_id: null }]);
  });

  it('has one effect when twenty of the same arrive at once', async () => {
    await forget();
    const item = itemOf('b-taal');
    const input = { clientMutationId: mutationId(), item, choice: 'NO', visitor: visitorHash('key', item) };
    const answers = await Promise.all(Array.from({ length: 20 }, () => answer(input)));
    expect(new Set(answers.map((given) => JSON.stringify(given))).size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it('refuses another answer under a used mutation id, and takes it under a new one', async () => {
    const item = itemOf('b-taal');
    const visitor = visitorHash('other', item);
    const clientMutationId = mutationId();
    await answer({ clientMutationId, item, choice: 'YES', visitor });
    expect(await answer({ clientMutationId, item, choice: 'NO', visitor })).toMatchObject({
      code: 'MUTATION_ID_REUSED',
    });
    expect(await answer({ item, choice: 'NO', visitor })).toMatchObject({ answer: { choice: 'NO' } });
  });

  it('replaces the answer of the same browser instead of counting twice', async () => {
    await forget();
    const item = itemOf('m-gelijk');
    const visitor = visitorHash('key', item);
    await answer({ item, choice: 'YES', visitor });
    await answer({ item, choice: 'DONT_KNOW', visitor });
    expect(await stored()).toEqual([{ voice: 'visitor', choice: 'dont-know', resident_id: null }]);
  });

  it("makes a visitor's answer the resident's own, and no visitor's any more", async () => {
    await forget();
    const item = itemOf('s-koffie');
    const visitor = visitorHash('key', item);
    await answer({ item, choice: 'YES', visitor });
    const { token } = await community.asResident('ina@voorbeeld.nl');
    const input = { clientMutationId: mutationId(), answers: [{ item, visitor }] };
    const { data } = await community.graphql(adoptThem, { input }, { token });
    expect(data.adoptLabAnswers).toEqual({
      __typename: 'AdoptLabAnswersPayload',
      answers: [{ item, choice: 'YES' }],
    });
    expect(await stored()).toEqual([{ voice: 'resident', choice: 'yes', resident_id: expect.any(String) }]);
    const own = await community.graphql(mine, {}, { token });
    expect(own.data.viewer).toEqual({ kind: 'RESIDENT', labAnswers: [{ item, choice: 'YES' }] });
  });

  it('counts a guest apart from residents, since a guest has proved no home', async () => {
    await forget();
    const { token } = await community.asGuest('gast@voorbeeld.nl');
    await answer({ item: itemOf('s-koffie'), choice: 'NO' }, { token });
    expect(await stored()).toMatchObject([{ voice: 'guest', choice: 'no' }]);
  });

  it('takes back what the browser said as a visitor when its guest answers anew', async () => {
    await forget();
    const item = itemOf('s-koffie');
    const visitor = visitorHash('key', item);
    await answer({ item, choice: 'YES', visitor });
    const { token } = await community.asGuest('later@voorbeeld.nl');
    await answer({ item, choice: 'NO', visitor }, { token });
    expect(await stored()).toMatchObject([{ voice: 'guest', choice: 'no' }]);
  });

  it('shows nobody the answers of somebody else', async () => {
    const one = await community.asResident('een@voorbeeld.nl', 'De Wilg 1');
    const other = await community.asResident('ander@voorbeeld.nl', 'De Wilg 2');
    await answer({ item: itemOf('m-later'), choice: 'YES' }, { token: one.token });
    const seen = await community.graphql(mine, {}, { token: other.token });
    expect(seen.data.viewer.labAnswers).toEqual([]);
    const twin = await community.graphql(mine, {}, { token: one.token });
    expect(twin.data.viewer.labAnswers).toEqual([{ item: itemOf('m-later'), choice: 'YES' }]);
  });

  it('refuses an answer that is not offered, and one to a thing that is not there', async () => {
    const visitor = visitorHash('key', 'x');
    expect(await answer({ item: itemOf('m-gelijk'), choice: 'TOGETHER', visitor })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    expect(await answer({ item: 'bogus', choice: 'YES', visitor })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer({ item: itemOf('w-begin'), choice: 'TOGETHER', visitor })).toMatchObject({
      answer: { choice: 'TOGETHER' },
    });
  });

  it('takes no answer any more on the day after the last day, and does on that day', async () => {
    const item = itemOf('m-gelijk');
    const visitor = visitorHash('late', item);
    const closes = (day: string) =>
      community.rows((db) => db.updateTable('lab').set({ closes_on: day }).execute());
    await closes('2026-11-22');
    expect(await answer({ item, choice: 'YES', visitor })).toMatchObject({ code: 'LAB_CLOSED' });
    await closes('2026-11-23');
    expect(await answer({ item, choice: 'YES', visitor })).toMatchObject({ answer: { choice: 'YES' } });
  });

  it('says a refusal in the language of the reader', async () => {
    const refused = await answer(
      { item: 'bogus', choice: 'YES', visitor: visitorHash('key', 'x') },
      { headers: { 'accept-language': 'en' } },
    );
    expect(refused.message).toBe('This is no longer there, or it is not for you.');
  });
});
