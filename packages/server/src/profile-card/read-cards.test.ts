import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../builder.ts';
import { acting } from '../testing/acting.ts';
import {
  communityForTests,
  contextForTests,
  hasPostgres,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';
import { cardsOf, ownAnswers, relationsTo, tellingTo } from './read-cards.actions.ts';

const walking = { question: 'ENJOY', chosen: ['walking'], language: 'nl' };

describe.skipIf(!hasPostgres())('Whoever looks for a match', () => {
  let community: TestCommunity;
  let inaSignedIn: SignedInForTests;
  let noorSignedIn: SignedInForTests;

  beforeAll(async () => {
    community = await communityForTests();
    inaSignedIn = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    noorSignedIn = await community.asResident('noor@voorbeeld.nl', 'De Linde 20', 'Noor');
    await community.asResident('mo@voorbeeld.nl', 'De Schipper 1', 'Mo');
    await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
  });
  afterAll(() => community.close());

  it('is told what this viewer may see, in as many statements for many people as for one', async () => {
    const ina = acting(community, inaSignedIn);
    await ina.act('answerProfileQuestion', walking);
    await ina.act('answerProfileQuestion', { question: 'COULD_USE', chosen: ['forms'], language: 'nl' });
    const many = await community.rows(async (db) =>
      (await db.selectFrom('resident').select('id').execute()).map(({ id }) => id),
    );
    const looking = await contextForTests(community, noorSignedIn, 'embed');
    const { residentId } = await contextForTests(community, inaSignedIn, 'embed');
    type Work = typeof tellingTo | typeof relationsTo | typeof cardsOf;
    const found = <T>(work: (context: Context, ids: readonly string[]) => Promise<T>) =>
      looking.run((context) => work(context, [residentId]));
    const statements = (work: Work, ids: string[]) =>
      looking.run((context) => leastStatements(() => work(context, ids)));
    expect((await found(relationsTo)).get(residentId)).toEqual({
      isSelf: false,
      isAbsent: false,
      isBuddy: false,
      bothSaidYes: false,
      nearness: 'building',
    });
    const enjoys = { question: 'enjoy', chosen: ['walking'], words: null, language: 'nl' };
    expect([...(await found(tellingTo))]).toMatchObject([[residentId, { answers: [enjoys] }]]);
    expect(many.length).toBeGreaterThan(3);
    for (const [work, fixed] of [
      [relationsTo, 1],
      [tellingTo, 2],
      [cardsOf, 3],
    ] as const) {
      expect(await statements(work, [residentId])).toBe(fixed);
      expect(await statements(work, many)).toBe(fixed);
    }
  });

  it('is told all that they told themselves, for whom it is meant or not, in one statement', async () => {
    const els = await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    await acting(community, els).act('answerProfileQuestion', { ...walking, audience: 'ONLY_ME' });
    const looking = await contextForTests(community, els, 'embed');
    expect(await looking.run(ownAnswers)).toMatchObject([{ question: 'enjoy', chosen: ['walking'] }]);
    expect(await looking.run((context) => leastStatements(() => ownAnswers(context)))).toBe(1);
  });
});
