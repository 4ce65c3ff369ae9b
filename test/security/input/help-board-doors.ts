import type { TestCommunity } from '@wederkerig/server/testing';
import { actingIn } from '../../../packages/server/src/testing/neighbours.ts';
import type { Operation, Values } from './doors.ts';

/** Posts of Ina and of a neighbour, so that each thing can be done with one that nothing was done with yet. */
export interface HelpPosts {
  /** One of Ina's own that is open and was never changed; another one each time. */
  fresh(): string;
  /** One of Ina's own that may have been through something. */
  worn(): string;
  /** What a neighbour plans. */
  readonly gathering: string;
}

/** How often something is tried with a post that must be as it was. */
const spare = 40;

const lamp = { category: 'ODD_JOBS', title: 'Wie hangt een lamp op?', language: 'nl', timing: 'FLEXIBLE' };
const soup = {
  category: 'COOKING',
  title: 'Soep eten',
  language: 'nl',
  onDate: '2026-11-30',
  atTime: '17:30',
  place: 'De hal',
};

/** The board has to be open already. */
export async function helpPosts(community: TestCommunity, ina: { token: string }): Promise<HelpPosts> {
  const act = actingIn(community);
  const bas = await community.asResident('bas@voorbeeld.nl', 'De Linde 7', 'Bas');
  const pile = async () => {
    const posts: string[] = [];
    for (let made = 0; made < spare; made++) posts.push((await act(ina, 'askForHelp', lamp)).post.id);
    let taken = 0;
    return () => posts[taken++ % posts.length]!;
  };
  const { post } = await act(bas, 'planGathering', soup);
  return { fresh: await pile(), worn: await pile(), gathering: post.id };
}

const forAll: Operation = {
  text: `query ($neighbourhood: String, $building: String, $language: String) {
    helpBoard(neighbourhood: $neighbourhood, building: $building, language: $language) { open example { title } }
  }`,
  variables: () => ({ neighbourhood: 'molenveld', building: 'de-linde', language: 'nl' }),
  asVisitor: true,
  done: '"open":true',
};
const board: Operation = {
  text: `query ($building: String, $neighbourhood: String, $kind: HelpKind, $category: HelpCategory, $search: String,
    $first: Int, $after: ID) {
    viewer { helpBoard(building: $building, neighbourhood: $neighbourhood) {
      reaches posts(kind: $kind, category: $category, search: $search, first: $first, after: $after) { nodes { title } }
    } }
  }`,
  variables: ({ posts }) => ({
    building: 'de-linde',
    neighbourhood: 'molenveld',
    kind: 'REQUEST',
    category: 'ODD_JOBS',
    search: 'lamp',
    first: 5,
    after: posts.worn(),
  }),
  done: '"nodes":[',
};
const onePost: Operation = {
  text: 'query ($id: ID!) { viewer { helpPost(id: $id) { title } } }',
  variables: ({ posts }) => ({ id: posts.worn() }),
  done: '"title":',
};
const news: Operation = {
  text: `subscription ($building: String, $neighbourhood: String) {
    helpNews(building: $building, neighbourhood: $neighbourhood) { about }
  }`,
  variables: () => ({ building: 'de-linde', neighbourhood: 'molenveld' }),
  accept: 'text/event-stream',
  done: 'event: complete',
};

export const boardQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Query.helpBoard(neighbourhood)': [forAll, 'neighbourhood'],
  'Query.helpBoard(building)': [forAll, 'building'],
  'Query.helpBoard(language)': [forAll, 'language'],
  'Viewer.helpBoard(building)': [board, 'building'],
  'Viewer.helpBoard(neighbourhood)': [board, 'neighbourhood'],
  'ViewerHelpBoard.posts(kind)': [board, 'kind'],
  'ViewerHelpBoard.posts(category)': [board, 'category'],
  'ViewerHelpBoard.posts(search)': [board, 'search'],
  'ViewerHelpBoard.posts(first)': [board, 'first'],
  'ViewerHelpBoard.posts(after)': [board, 'after'],
  'Viewer.helpPost(id)': [onePost, 'id'],
  'Subscription.helpNews(building)': [news, 'building'],
  'Subscription.helpNews(neighbourhood)': [news, 'neighbourhood'],
};

const place = { building: 'de-linde', neighbourhood: 'molenveld', reach: 'BUILDING', firstName: 'Ina' };
const asked: Values = () => ({
  ...lamp,
  ...place,
  text: 'Ik heb een trap.',
  timing: 'DATE',
  onDate: '2026-12-01',
  openUntil: '2026-12-10',
});

export const boardMutations: Readonly<Record<string, Values>> = {
  askForHelp: asked,
  offerHelp: asked,
  planGathering: () => ({ ...soup, ...place, text: 'Neem een kom mee.', mostPeople: 12 }),
  editHelpPost: ({ posts }, isGood) => ({
    ...lamp,
    post: isGood ? posts.fresh() : posts.worn(),
    version: 1,
    text: 'Anders.',
    timing: 'DATE',
    onDate: '2026-12-01',
    atTime: '10:00',
    place: 'De hal',
    mostPeople: 4,
    reach: 'NEIGHBOURHOOD',
    openUntil: '2026-12-10',
  }),
  withdrawHelpPost: ({ posts }, isGood) => ({ post: isGood ? posts.fresh() : posts.worn() }),
  keepHelpPostOpen: ({ posts }, isGood) => ({ post: isGood ? posts.fresh() : posts.worn() }),
  answerGathering: ({ posts }) => ({ post: posts.gathering, coming: true, firstName: 'Ina' }),
};

const words = ['category', 'title', 'text', 'language', 'reach'];
const where = ['building', 'neighbourhood', 'firstName'];

export const boardFields: Readonly<Record<string, readonly string[]>> = {
  askForHelp: [...words, ...where, 'timing', 'onDate', 'openUntil'],
  offerHelp: [...words, ...where, 'timing', 'onDate', 'openUntil'],
  planGathering: [...words, ...where, 'onDate', 'atTime', 'place', 'mostPeople'],
  editHelpPost: [
    ...words,
    'post',
    'version',
    'timing',
    'onDate',
    'atTime',
    'place',
    'mostPeople',
    'openUntil',
  ],
  withdrawHelpPost: ['post'],
  keepHelpPostOpen: ['post'],
  answerGathering: ['post', 'coming', 'firstName'],
};
