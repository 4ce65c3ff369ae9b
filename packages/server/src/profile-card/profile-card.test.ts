import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  contextForTests,
  hasPostgres,
  mutationId,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { visibleAnswers } from './read-cards.actions.ts';

const own = `profile {
  letter building neighbourhood audiences paused pausedUntil picture { address audience until ended }
  answers { question chosen words language audience until ended }
}`;
const card =
  'id firstName letter picture building why hello viewerCanSayHello welcomeBuddy answers { question chosen words language }';

describe.skipIf(!hasPostgres())('The profile', () => {
  let community: TestCommunity;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  beforeAll(async () => {
    community = await communityForTests();
    ina = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    noor = await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
  });
  afterAll(() => community.close());

  const as = ({ token }: SignedInForTests) => ({
    ask: async (query: string) => (await community.graphql(query, {}, { token })).data,
    act: async (name: string, input: object, payload = own) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
      const answer = await community.graphql(
        `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
          __typename ... on ${type}Payload { ${payload} } ... on Refusal { code message }
        } }`,
        { input: { clientMutationId: mutationId(), ...input } },
        { token },
      );
      return answer.data?.done ?? answer;
    },
  });

  it('is told question by question, and seen by whom one chooses', async () => {
    const done = await as(ina).act('answerProfileQuestion', {
      question: 'GOOD_AT',
      chosen: ['drilling', 'hanging-lamps'],
      words: 'Ook stenen muren',
      language: 'nl',
    });
    expect(done.profile.answers).toEqual([
      {
        question: 'GOOD_AT',
        chosen: ['hanging-lamps', 'drilling'],
        words: 'Ook stenen muren',
        language: 'nl',
        audience: 'BUILDING',
        until: null,
        ended: false,
      },
    ]);
    const { viewer } = await as(ina).ask(`{ viewer { profile { seenBy(audience: BUILDING) { id } } } }`);
    const seen = await as(noor).ask(
      `{ viewer { neighbour(id: "${viewer.profile.seenBy.id}") { ${card} } } }`,
    );
    expect(seen.viewer.neighbour).toMatchObject({
      firstName: 'Ina',
      letter: 'I',
      why: 'BUILDING',
      hello: 'NONE',
      viewerCanSayHello: true,
      answers: [{ question: 'GOOD_AT', chosen: ['hanging-lamps', 'drilling'], words: 'Ook stenen muren' }],
    });
    const looking = await contextForTests(community, noor, 'embed');
    const { residentId } = await contextForTests(community, ina, 'embed');
    expect([...(await looking.run((context) => visibleAnswers(context, [residentId]))).values()]).toEqual([
      [
        {
          question: 'good-at',
          chosen: ['hanging-lamps', 'drilling'],
          words: 'Ook stenen muren',
          language: 'nl',
        },
      ],
    ]);
  });
});
