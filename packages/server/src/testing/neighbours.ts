import { openBoard } from '../help-board/help-board.seed.ts';
import { communityForTests, mutationId, type SignedInForTests, type TestCommunity } from './index.ts';

const talkFields = /* GraphQL */ `
  fragment Talk on HelpTalk {
    id
    post {
      id
      title
      state
      talk
      onDate
      building
      viewerCanRespond
      asksHowItWent
    }
    mine
    with
    unread
    lastSaidOn
    messages {
      id
      mine
      kind
      sentence
      text
      language
      writtenAt
      waiting
    }
    agreedByMe
    otherAgreed
    agreed
    canAgree
    canFinish
    sharedByMe
    otherShares
    contactAddress
    done
    asksHowItWent
    canThank
  }
`;

/** Neighbours of De Linde on an open board, and what they can do with each other. */
export async function neighboursForTests(options: Parameters<typeof communityForTests>[0] = {}) {
  const community = await communityForTests(options);
  const { organisation, clock } = community;
  await community.rows((db) => openBoard({ db, organisation, clock }, 'molenveld'));

  /** Somebody who has lived there for a while, so that they are not slowed down as a newcomer. */
  async function neighbour(name: string, home: string): Promise<SignedInForTests> {
    const signedIn = await community.asResident(`${name.toLowerCase()}@voorbeeld.nl`, home, name);
    const longAgo = new Date('2026-01-01T00:00:00Z');
    await community.rows((db) =>
      db.updateTable('resident').set({ created_at: longAgo }).where('first_name', '=', name).execute(),
    );
    return signedIn;
  }

  const act = actingIn(community);

  async function ask(who: SignedInForTests, more: object = {}): Promise<string> {
    const lamp = {
      category: 'ODD_JOBS',
      title: 'Wie hangt een lamp op?',
      language: 'nl',
      timing: 'FLEXIBLE',
    };
    const { post, code } = await act(who, 'askForHelp', { ...lamp, ...more });
    if (!post) throw new Error(code);
    return post.id;
  }

  const readTalk = async (who: SignedInForTests, id: string) =>
    (
      await community.graphql(
        `query ($id: ID!) { viewer { helpTalk(id: $id) { ...Talk } } } ${talkFields}`,
        { id },
        who,
      )
    ).data.viewer.helpTalk;

  const listTalks = async (who: SignedInForTests) =>
    (await community.graphql(`{ viewer { helpBoard { talks { ...Talk } } } } ${talkFields}`, {}, who)).data
      .viewer.helpBoard.talks;

  const readPost = async (who: SignedInForTests, id: string) =>
    (
      await community.graphql(
        'query ($id: ID!) { viewer { helpPost(id: $id) { id state talk onDate building asksHowItWent viewerCanRespond } } }',
        { id },
        who,
      )
    ).data.viewer.helpPost;

  /** A post of one, answered by the other; agreed on where that is wanted. */
  async function talkBetween(
    writer: SignedInForTests,
    responder: SignedInForTests,
    { agreed = false, ...post }: { agreed?: boolean; category?: string } = {},
  ): Promise<{ post: string; talk: string }> {
    const id = await ask(writer, post);
    const { talk, code } = await act(responder, 'respondToHelp', { post: id, sentence: 'I_CAN_HELP_YOU' });
    if (!talk) throw new Error(code);
    if (agreed) for (const who of [writer, responder]) await act(who, 'agreeInHelpTalk', { talk: talk.id });
    return { post: id, talk: talk.id };
  }

  /** As on the first day: nobody wrote, blocked, or came near a limit. */
  async function startAgain(): Promise<void> {
    for (const table of ['help_post', 'resident_block', 'moderation_report', 'fresh_code'] as const)
      await community.rows((db) => db.deleteFrom(table).execute());
    await community.connection.pool.query('delete from rate_limit');
  }

  return { community, startAgain, neighbour, act, ask, readTalk, listTalks, readPost, talkBetween };
}

export type Neighbours = Awaited<ReturnType<typeof neighboursForTests>>;

/** Sends mutations by their name alone, and gives back what they answer. */
export function actingIn(community: TestCommunity) {
  return async (who: { token: string } | undefined, name: string, input: object): Promise<any> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const given = payloads[name] ?? 'talk { ...Talk }';
    const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
      __typename ... on ${type}Payload { clientMutationId ${given} } ... on Refusal { code message }
    } } ${given.includes('...Talk') ? talkFields : ''}`;
    const sent = { input: { clientMutationId: mutationId(), ...input } };
    const { data, errors } = await community.graphql(query, sent, { token: who?.token });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
}

/** What the answer to each holds, where that is not the talk. */
const payloads: Readonly<Record<string, string>> = {
  askForHelp: 'post { id }',
  planGathering: 'post { id }',
  leaveHelpTalk: '',
  moveOut: '',
  stay: '',
  stillLiveHere: '',
  tellHowItWent: 'post { id asksHowItWent }',
  report: '',
  block: '',
};

/** The id inside a global one. */
export function localIdOf(globalId: string): string {
  return Buffer.from(globalId, 'base64').toString().split(':')[1]!;
}
