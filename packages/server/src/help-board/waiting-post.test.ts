import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../moderation/decide.actions.ts';
import {
  communityForTests,
  contextForTests,
  hasPostgres,
  mutationId,
  type SignedInForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { openBoard } from './help-board.seed.ts';

const askForHelp = /* GraphQL */ `
  mutation AskForHelp($input: AskForHelpInput!) {
    askForHelp(input: $input) {
      ... on AskForHelpPayload {
        post {
          id
          waiting
        }
      }
    }
  }
`;
const board = /* GraphQL */ `
  query Board {
    viewer {
      helpBoard {
        posts {
          nodes {
            title
          }
        }
        mine {
          title
          waiting
        }
      }
    }
  }
`;

describe.skipIf(!hasPostgres())('What sounds like a scam, asked on the board', () => {
  let community: TestCommunity;
  let ina: SignedInForTests;
  let noor: SignedInForTests;

  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock } = community;
    await community.rows((db) => openBoard({ db, organisation, clock }, 'molenveld'));
    ina = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    noor = await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
  });
  afterAll(() => community.close());

  it('waits, seen by its writer alone, until somebody lets it through; anything else is seen at once', async () => {
    expect(await ask('Wie hangt een lamp op?')).toMatchObject({ waiting: false });
    const held = await ask('Wat is de pincode van je pas?');
    expect(held.waiting).toBe(true);
    expect(await seenBy(noor)).toEqual(['Wie hangt een lamp op?']);
    expect((await boardOf(ina)).mine).toContainEqual({
      title: 'Wat is de pincode van je pas?',
      waiting: true,
    });
    await letThrough(held.id);
    expect(await seenBy(noor)).toContain('Wat is de pincode van je pas?');
  });

  async function ask(title: string) {
    const input = {
      clientMutationId: mutationId(),
      category: 'ODD_JOBS',
      title,
      language: 'nl',
      timing: 'FLEXIBLE',
    };
    const { data } = await community.graphql(askForHelp, { input }, ina);
    return data.askForHelp.post as { id: string; waiting: boolean };
  }

  async function boardOf(who: SignedInForTests) {
    return (await community.graphql(board, {}, who)).data.viewer.helpBoard;
  }

  async function seenBy(who: SignedInForTests): Promise<string[]> {
    return (await boardOf(who)).posts.nodes.map(({ title }: { title: string }) => title);
  }

  async function letThrough(id: string) {
    const els = await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    const { run, residentId } = await contextForTests(community, els, 'console');
    await community.rows((db) =>
      db
        .insertInto('resident_role')
        .values({
          organisation_id: community.organisation.id,
          id: crypto.randomUUID(),
          resident_id: residentId,
          role: 'moderator',
          given_at: community.clock.now(),
          given_by: null,
          from_directory: false,
          ends_at: null,
        })
        .execute(),
    );
    const about = { type: 'HelpPost', id: Buffer.from(id, 'base64').toString().split(':')[1]! };
    await run((context) =>
      decide(context, { about, decision: 'let-through', ground: 'other', words: 'In orde' }),
    );
  }
});
