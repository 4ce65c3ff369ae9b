import { without } from './other-guards.ts';
import type { Removal } from './guards.ts';

const rows = 'help-board/post-rows.actions.ts';
const rules = 'help-board/help-board.rules.ts';
const places = 'help-board/places.actions.ts';
const gathering = 'help-board/gathering.rules.ts';

const letters = ['ViewerHelpBoard.posts', 'Viewer.helpPost(id)'];

/** What keeps posts from whom they are not for, each with the rows that would tell. */
export const postGuards: readonly Removal[] = [
  without(
    'a post for a building is for that building',
    rows,
    "? where('help_post.building_id', '=', reader.buildingId)",
    "? where('help_post.neighbourhood_id', '=', reader.neighbourhoodId)",
    letters,
  ),
  without(
    'a post for a neighbourhood stays in it',
    rows,
    "where('help_post.neighbourhood_id', '=', reader.neighbourhoodId),",
    "where('help_post.neighbourhood_id', 'is not', null),",
    letters,
  ),
  without(
    'who moved out is gone',
    rows,
    "livesInEach(author, sql.ref('help_post.building_id'), reader.today)",
    'sql<boolean>`true`',
    letters,
  ),
  without(
    'who is absent is absent on the board',
    rows,
    '    .where(({ not }) => not(absentForEachOther(reader.residentId, author)))',
    '',
    letters,
  ),
  without(
    'what waits is not on the board',
    rows,
    "    .where('help_post.visibility', '=', 'published')\n",
    '',
    letters,
  ),
  without('what is over is not on the board', rows, ".where('help_post.state', '=', 'open')", '', letters),
  without(
    'what was refused is nobody’s',
    rules,
    "isOwn(post, residentId) && post.visibility !== 'refused'",
    'isOwn(post, residentId)',
    ['Viewer.helpPost(id)'],
  ),
  without(
    'one’s own post is read by oneself',
    rules,
    "isOwn(post, residentId) && post.visibility !== 'refused'",
    "post.visibility !== 'refused'",
    ['Viewer.helpPost(id)'],
  ),
  without('own posts are own', rows, "    .where('help_post.author_id', '=', residentId)\n", '', [
    'ViewerHelpBoard.mine',
    'Mutation.withdrawHelpPost',
    'Mutation.editHelpPost',
    'Mutation.keepHelpPostOpen',
  ]),
  without(
    'day and building stay between two',
    rules,
    "post.kind !== 'gathering' && tellingOfAbsence.includes(post.category)",
    'false',
    ['HelpPost.onDate', 'HelpPost.building', 'HelpPost.openUntil'],
  ),
  without(
    'a page of a building does not tell whose home stands empty',
    rows,
    "where('help_post.category', 'not in', tellingOfAbsence),",
    "where('help_post.category', 'is not', null),",
    ['Viewer.helpBoard(building)'],
  ),
  without('a page narrows', 'help-board/newest-posts.actions.ts', 'ofBuilding(query, narrowedTo)', 'query', [
    'Viewer.helpBoard(building)',
  ]),
  without(
    'a page about elsewhere shows nothing',
    places,
    "if (neighbourhood && neighbourhood !== around.neighbourhoodSlug) return 'nothing';",
    '',
    ['Viewer.helpBoard(neighbourhood)', 'AskForHelpInput.neighbourhood'],
  ),
  without(
    'nobody writes where they do not live',
    places,
    "if (!isOwnPlace(board)) throw new Refused('REACH_NOT_YOURS');",
    '',
    ['AskForHelpInput.building', 'OfferHelpInput.building', 'PlanGatheringInput.building'],
  ),
  without(
    'a guest writes nowhere',
    places,
    "if (!board) throw new Refused('RESIDENT_NEEDED');",
    "if (!board) throw new Refused('NOT_FOUND');",
    ['Mutation.askForHelp'],
  ),
  without(
    'a small building does not tell who wrote',
    rules,
    "homesInBuilding < fewestHomes ? ['neighbourhood'] : ['building', 'neighbourhood']",
    "['building', 'neighbourhood']",
    ['ViewerHelpBoard.reaches', 'AskForHelpInput.reach'],
  ),
  without(
    'nobody comes to what is full',
    gathering,
    'answer.coming && isFull(gathering, answer.othersComing)',
    'false',
    ['AnswerGatheringInput.post'],
  ),
  without(
    'one does not come to one’s own',
    gathering,
    "if (gathering.author_id === answer.residentId) throw new Refused('YOUR_OWN_POST');",
    '',
    ['Mutation.answerGathering'],
  ),
  without(
    'who is absent is not among those who come',
    'help-board/gathering-views.actions.ts',
    'absent ? [] :',
    'false ? [] :',
    ['HelpPost.coming'],
  ),
  without(
    'a calendar is for those who come',
    'help-board/gathering-views.actions.ts',
    "takesPart && row.state === 'open'",
    "row.state === 'open'",
    ['HelpPost.calendarAddress'],
  ),
  without(
    'that it waits is for its writer',
    'help-board/post-views.actions.ts',
    "asksWhetherOpen: mine && row.state === 'open'",
    "asksWhetherOpen: row.state === 'open'",
    ['HelpPost.asksWhetherOpen'],
  ),
  {
    name: 'a stream has a viewer by POST alone',
    edits: [
      { file: 'http/streams.ts', find: "anonymous: method !== 'POST'", replace: 'anonymous: false' },
      {
        file: 'http/graphql.routes.ts',
        find: 'const question = publicQuestion(address);',
        replace: 'const question = publicQuestion(address) && c.req.raw;',
      },
    ],
    subjects: ['Subscription.helpNews'],
    expected: 'noticed',
  },
];
