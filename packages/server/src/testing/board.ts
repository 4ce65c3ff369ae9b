import { openBoard } from '../help-board/help-board.seed.ts';
import { communityForTests, mutationId, type SignedInForTests, type TestCommunity } from './index.ts';

const postFields = /* GraphQL */ `
  fragment Post on HelpPost {
    id
    kind
    category
    title
    text
    language
    timing
    onDate
    atTime
    place
    building
    reach
    openUntil
    state
    writtenOn
    edited
    version
    waiting
    mine
    planner
    coming
    viewerComing
    full
    calendarAddress
    asksWhetherOpen
    asksHowItWent
    viewerCanRespond
    viewerCanEdit
    viewerCanWithdraw
  }
`;

const readBoard = /* GraphQL */ `
  query Board(
    $building: String
    $neighbourhood: String
    $kind: HelpKind
    $category: HelpCategory
    $search: String
    $first: Int
    $after: ID
  ) {
    viewer {
      helpBoard(building: $building, neighbourhood: $neighbourhood) {
        open
        opensOn
        building
        neighbourhood
        reaches
        today
        latestDay
        posts(kind: $kind, category: $category, search: $search, first: $first, after: $after) {
          nodes {
            ...Post
          }
          hasMore
          endCursor
        }
        mine {
          ...Post
        }
        gatherings {
          ...Post
        }
      }
    }
  }
  ${postFields}
`;

/** A request as most are; a test says what is different in its own. */
export const lamp = {
  category: 'ODD_JOBS',
  title: 'Wie hangt een lamp op?',
  language: 'nl',
  timing: 'FLEXIBLE',
};

/** A gathering as most are. */
export const soup = {
  category: 'COOKING',
  title: 'Soep eten',
  language: 'nl',
  onDate: '2026-11-30',
  atTime: '17:30',
  place: 'De hal',
};

/** A community with the board of Molenveld open, and what a page does with it. */
export async function boardForTests(options: Parameters<typeof communityForTests>[0] = {}) {
  const community = await communityForTests(options);
  const { organisation, clock } = community;
  await community.rows((db) => openBoard({ db, organisation, clock }, 'molenveld'));

  async function neighbour(name: string, home: string): Promise<SignedInForTests> {
    const signedIn = await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, home, name);
    // Nobody but a newcomer is slowed down.
    await community.rows((db) =>
      db
        .updateTable('resident')
        .set({ created_at: new Date('2026-01-01T00:00:00Z') })
        .where('first_name', '=', name)
        .execute(),
    );
    return signedIn;
  }

  /** What came of something one does: the post, or the refusal. */
  async function act(who: SignedInForTests | undefined, name: string, input: object): Promise<any> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
      __typename ... on ${type}Payload { post { ...Post } } ... on Refusal { code message retryAfter } } } ${postFields}`;
    const sent = { input: { clientMutationId: mutationId(), ...input } };
    const { data, errors } = await community.graphql(query, sent, { token: who?.token });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done.post ?? data.done;
  }

  /** The board as somebody sees it; null for who has none. */
  async function board(who: SignedInForTests | undefined, variables: object = {}): Promise<any> {
    const { data, errors } = await community.graphql(readBoard, variables, { token: who?.token });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.viewer?.helpBoard ?? null;
  }

  async function posts(who: SignedInForTests, variables: object = {}): Promise<any[]> {
    return (await board(who, variables)).posts.nodes;
  }

  async function post(who: SignedInForTests | undefined, id: string): Promise<any> {
    const query = `query ($id: ID!) { viewer { helpPost(id: $id) { ...Post } } } ${postFields}`;
    const { data } = await community.graphql(query, { id }, { token: who?.token });
    return data.viewer?.helpPost ?? null;
  }

  async function residentId(name: string): Promise<string> {
    const row = await community.rows((db) =>
      db.selectFrom('resident').select('id').where('first_name', '=', name).executeTakeFirstOrThrow(),
    );
    return row.id;
  }

  return { community, neighbour, act, board, posts, post, residentId };
}

export type TestBoard = Awaited<ReturnType<typeof boardForTests>>;

/** From today on somebody lives where they lived no longer. */
export async function moveOut(community: TestCommunity, residentId: string): Promise<void> {
  const today = community.clock.now().toISOString().slice(0, 10);
  await community.rows((db) =>
    db.updateTable('residency').set({ ends_on: today }).where('resident_id', '=', residentId).execute(),
  );
}
