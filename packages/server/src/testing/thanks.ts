import { acting, type Acting } from './acting.ts';
import type { SignedInForTests } from './index.ts';
import { neighboursForTests } from './neighbours.ts';

const wallFields =
  'nodes { id deed sentence text giver receiver byOrganisation givenOn building } hasMore endCursor';
const ownFields =
  'id given deed sentence text giver receiver audience building namesGiver namesReceiver onWall asksMe waiting';

/** Neighbours who help each other, and what they say and read of it. */
export async function thanksForTests() {
  const at = await neighboursForTests();
  const as = (who: SignedInForTests): Acting => acting(at.community, who);

  const deeds = async (who: SignedInForTests): Promise<any[]> =>
    (await as(who).ask('{ viewer { deedsToThank { post title with asks } } }')).viewer.deedsToThank;

  const own = async (who: SignedInForTests): Promise<any[]> =>
    (await as(who).ask(`{ viewer { ownThanks { ${ownFields} } } }`)).viewer.ownThanks;

  /** What stands on it for everybody, or for somebody. */
  async function wall(narrowed: object = {}, who?: SignedInForTests): Promise<any> {
    const field = `thanksWall(building: $building, neighbourhood: $neighbourhood, first: $first, after: $after) { ${wallFields} }`;
    const query = `query ($building: String, $neighbourhood: String, $first: Int, $after: ID) {
      ${who ? `viewer { ${field} }` : field}
    }`;
    const { data } = await at.community.graphql(query, narrowed, { token: who?.token });
    return who ? data.viewer.thanksWall : data.thanksWall;
  }

  /** Help that is done, with the post that it was about. */
  async function help(asker: SignedInForTests, helper: SignedInForTests, more: { category?: string } = {}) {
    const { post, talk } = await at.talkBetween(asker, helper, { agreed: true, ...more });
    await at.act(helper, 'finishHelp', { talk });
    return post;
  }

  const words = (post: string, more: object = {}) => ({
    post,
    deed: 'Een lamp ophangen',
    text: 'Dank je, nu is het licht.',
    language: 'nl',
    audience: 'EVERYONE',
    namesGiver: true,
    namesReceiver: true,
    ...more,
  });

  const give = (who: SignedInForTests, post: string, more: object = {}): Promise<any> =>
    as(who).act('giveThanks', words(post, more));

  /** Thanks of one for help of the other; its id. */
  async function given(from: SignedInForTests, to: SignedInForTests, more: object = {}): Promise<string> {
    const post = await help(from, to);
    // Of two that are given at one moment either can stand first.
    const before = new Set((await own(from)).map(({ id }) => id));
    const { code } = await give(from, post, more);
    if (code) throw new Error(code);
    return (await own(from)).find(({ id }) => !before.has(id)).id;
  }

  async function startAgain(): Promise<void> {
    await at.community.rows((db) => db.deleteFrom('thanks').execute());
    await at.startAgain();
  }

  return { ...at, as, deeds, own, wall, help, words, give, given, startAgain };
}

export type ThanksForTests = Awaited<ReturnType<typeof thanksForTests>>;
