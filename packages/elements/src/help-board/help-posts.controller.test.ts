import type { Client, Outcome } from '@wederkerig/client';
import { expect, it } from 'vitest';
import { FakeHost } from '../shared/fake-host.ts';
import { HelpPostsController } from './help-posts.controller.ts';
import { forYou } from './help-for-you.ts';
import recordings from './help-board.recordings.json';
import type { HelpPost } from './help-post.operations.ts';
import { wordsIn } from '@wederkerig/words';
import { helpPostsWords } from '@wederkerig/words/help-posts';

const { busyBoard, emptyBoard, morePosts, myBoard, onePost } = recordings;
const soup = recordings.soup.answer.data.viewer.helpPost as HelpPost;
const comesForSoup = recordings.comesForSoup.answer.data.answerGathering.post as HelpPost;
const curtains = onePost.answer.data.viewer.helpBoard.posts.nodes[0]! as HelpPost;

type Played = { answer: unknown };
const dataOf = ({ answer }: Played) => (answer as { data: never }).data;

/** A client that gives these answers in turn; the last stays. */
function reading(...answers: (Played | 'unreachable')[]) {
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const address: Record<string, string> = {};
  let tell = () => {};
  const client = {
    mine: async ({ name }: { name: string }, variables: Record<string, unknown>) => {
      asked.push({ name, variables });
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      return (
        answer === 'unreachable' ? { kind: 'unreachable' } : { kind: 'ready', data: dataOf(answer) }
      ) as Outcome<never>;
    },
    hear: async (_operation: unknown, _variables: unknown, told: () => void) => void (tell = told),
  } as unknown as Client;
  const host = new FakeHost();
  const posts = new HelpPostsController(
    host,
    {
      client: () => client,
      language: () => 'nl',
      read: (name) => address[name],
      narrow: () => ({ neighbourhood: 'molenveld' }),
      limit: () => 10,
      kinds: ['REQUEST', 'OFFER', 'GATHERING'],
      categories: () => ['ODD_JOBS', 'COOKING'],
    },
    () => 0,
  );
  return { posts, host, asked, address, tell: () => tell() };
}

const titles = (posts: HelpPostsController) => posts.posts.map(({ title }) => title);

it('asks for what the address of the page says, and for nothing the address invents', async () => {
  const { posts, asked, address } = reading(myBoard);
  Object.assign(address, { kind: 'offer', category: 'odd-jobs', q: '  lamp ' });
  await posts.request.ask();
  expect(asked[0]!.variables).toMatchObject({
    kind: 'OFFER',
    category: 'ODD_JOBS',
    search: 'lamp',
    neighbourhood: 'molenveld',
    first: 10,
  });
  Object.assign(address, { kind: 'secret', category: '__proto__', q: '   ' });
  await posts.request.ask();
  expect(asked[1]!.variables).toMatchObject({ kind: undefined, category: undefined, search: undefined });
  expect(posts.isNarrowed).toBe(false);
});

it('tells somebody without a home from somebody whose board is not read yet', async () => {
  const { posts } = reading(recordings.boardOfGuest);
  expect(posts.board).toBeUndefined();
  await posts.request.ask();
  expect(posts.board).toBeNull();
});

it('adds the next posts under the last, and knows when there are no more', async () => {
  const { posts, asked } = reading(myBoard, morePosts);
  await posts.request.ask();
  await posts.more();
  expect(titles(posts)).toHaveLength(20);
  expect(titles(posts).at(-1)).toBe('Schilderij recht hangen');
  expect(asked[1]!.variables['after']).toBe(myBoard.answer.data.viewer.helpBoard.posts.endCursor);
  expect(posts.hasMore).toBe(true);
  const { posts: found } = reading(onePost);
  await found.request.ask();
  expect(found.hasMore).toBe(false);
});

it('keeps the posts that are there when the next ones cannot be reached', async () => {
  const { posts } = reading(myBoard, 'unreachable');
  await posts.request.ask();
  await posts.more();
  expect(titles(posts)).toContain(soup.title);
  expect(posts.moreOutcome).toEqual({ kind: 'unreachable' });
  expect(posts.hasMore).toBe(true);
});

it('shows at once what the viewer did: a post that was taken back is gone from the list', async () => {
  const { posts } = reading(onePost);
  await posts.request.ask();
  expect(titles(posts)).toEqual([curtains.title]);
  posts.keep({ ...curtains, state: 'WITHDRAWN' });
  expect(titles(posts)).toEqual([]);
});

it('says that there is news, and moves nothing before the reader asks for it', async () => {
  const { posts, tell } = reading(myBoard, recordings.boardWithNews);
  await posts.request.ask();
  const before = titles(posts);
  tell();
  await expect.poll(() => posts.hasNews).toBe(true);
  expect(titles(posts)).toEqual(before);
  await posts.show();
  expect(titles(posts)).toEqual(['Ik bak te veel koekjes.', ...before.slice(0, -1)]);
  expect(posts.hasNews).toBe(false);
});

it('says nothing where the news changes nothing on this screen, and hears of the viewer’s own act no second time', async () => {
  const after = structuredClone(myBoard);
  const { nodes } = after.answer.data.viewer.helpBoard.posts;
  nodes.splice(
    nodes.findIndex(({ id }) => id === soup.id),
    1,
    comesForSoup as (typeof nodes)[number],
  );
  const { posts, asked } = reading(myBoard, myBoard, after);
  await posts.request.ask();
  await posts.look();
  expect(posts.hasNews).toBe(false);
  posts.keep(comesForSoup);
  await posts.look();
  expect(asked).toHaveLength(3);
  expect(posts.hasNews).toBe(false);
});

it('says that there is news when a neighbour asks for the viewer, and none once the viewer answered', async () => {
  const { boardUnasked, boardWithAsk } = recordings;
  const { posts } = reading(boardUnasked, boardWithAsk);
  await posts.request.ask();
  expect(posts.asks).toBeUndefined();
  await posts.look();
  expect([posts.hasNews, posts.asks]).toEqual([true, undefined]);
  await posts.show();
  expect(posts.asks).toHaveLength(1);
  const { posts: answered } = reading(boardWithAsk, boardUnasked);
  await answered.request.ask();
  answered.asks = [];
  await answered.look();
  expect([answered.hasNews, answered.asks]).toEqual([false, []]);
});

it('an empty board has no posts and nothing more', async () => {
  const { posts } = reading(emptyBoard);
  await posts.request.ask();
  expect([posts.posts, posts.hasMore]).toEqual([[], false]);
});

it('puts first what asks something of the resident, then what goes on, then what is over', async () => {
  const words = await wordsIn(helpPostsWords, 'nl');
  const { posts } = reading(busyBoard);
  await posts.request.ask();
  const lines = forYou({ talks: posts.board!.talks, mine: posts.mine, gatherings: posts.gatherings }, words);
  expect(lines.map(({ says, asks }) => [asks, says.replace('\u00a0', ' ').replace('\u00a0', ' ')])).toEqual([
    [true, 'Sam zegt ja. Zeg jij ook ja?'],
    [true, 'Mo schreef je iets.'],
    [true, 'Is dit nog nodig?'],
    [true, 'Hoe ging het?'],
    [false, 'Afgesproken met Ina.'],
    [false, 'Je komt. Woensdag 2 december, 19:00 uur'],
    [false, 'Je praat met Henk.'],
    [false, 'Wacht nog. Een medewerker kijkt er eerst naar.'],
    [false, 'Van jou. Staat op het bord.'],
    [false, 'Klaar.'],
  ]);
});
