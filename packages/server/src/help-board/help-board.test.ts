import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { openBoard } from './help-board.seed.ts';

const askForHelp = /* GraphQL */ `
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) {
      __typename
      ... on AskForHelpPayload {
        post {
          id
          title
          state
          mine
          building
          openUntil
          viewerCanEdit
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`;
const board = /* GraphQL */ `
  query Board($search: String) {
    viewer {
      helpBoard {
        open
        building
        neighbourhood
        reaches
        posts(search: $search) {
          nodes {
            title
            building
            mine
          }
          hasMore
          endCursor
        }
        mine {
          title
        }
      }
    }
  }
`;

describe.skipIf(!hasPostgres())('The help board', () => {
  let community: TestCommunity;
  let ina: SignedInForTests;

  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock } = community;
    await community.rows((db) => openBoard({ db, organisation, clock }, 'molenveld'));
    ina = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
  });
  afterAll(() => community.close());

  it('shows what a neighbour asks to those who live in the building', async () => {
    const lamp = {
      clientMutationId: mutationId(),
      category: 'ODD_JOBS',
      title: 'Wie hangt een lamp op?',
      language: 'nl',
      timing: 'FLEXIBLE',
    };
    const { data } = await community.graphql(askForHelp, { input: lamp }, ina);
    expect(data.askForHelp.post).toMatchObject({ title: lamp.title, state: 'OPEN', mine: true });
    const noor = await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
    const seen = await community.graphql(board, {}, noor);
    expect(seen.data.viewer.helpBoard.posts.nodes).toEqual([
      { title: lamp.title, building: 'De Linde', mine: false },
    ]);
    const els = await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    expect((await community.graphql(board, {}, els)).data.viewer.helpBoard.posts.nodes).toEqual([]);
  });
});
