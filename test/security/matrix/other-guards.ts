import type { Edit, Removal } from './guards.ts';

const nothing = '';

/** A guard taken away where it stands, and the rows that would tell. */
export function without(
  name: string,
  file: string,
  find: string,
  replace: string,
  subjects: readonly string[],
): Removal {
  const edits: Edit[] = [{ file, find, replace }];
  return { name, edits, subjects, expected: 'noticed' };
}

const bearer = 'account/bearer.actions.ts';
const lab = 'lab-feedback/lab-feedback.actions.ts';
const reading = 'lab-feedback/read-comments.actions.ts';
const audience = 'profile-card/profile-card.rules.ts';
const card = 'profile-card/card.rules.ts';
const hello = 'profile-card/hello.actions.ts';

/** What keeps things from whom they are not for, each with the rows that would tell. */
export const otherGuards: readonly Removal[] = [
  without(
    'a visitor is no viewer',
    'account/account.graphql.ts',
    "viewer.kind === 'visitor' ? null : viewer",
    'viewer',
    ['Query.viewer'],
  ),
  {
    name: 'a GET has no viewer',
    edits: [
      { file: 'http/graphql.ts', find: "anonymous: method !== 'POST'", replace: 'anonymous: false' },
      {
        file: 'http/graphql.ts',
        find: "method === 'POST' ? facts.request.headers : new Headers()",
        replace: 'facts.request.headers',
      },
      {
        file: 'http/graphql.routes.ts',
        find: 'const question = publicQuestion(address);',
        replace: 'const question = publicQuestion(address) && c.req.raw;',
      },
    ],
    subjects: ['Query.viewer'],
    expected: 'noticed',
  },
  without('a dead token is refused', 'http/graphql.ts', ' return signInAgain;', ' void 0;', [
    'Query.organisation',
  ]),
  without('a token ends', bearer, ".where('access_token.expires_at', '>', now)", nothing, ['Query.viewer']),
  without('signing out ends a token', bearer, ".where('session.ended_at', 'is', null)", nothing, [
    'Query.viewer',
  ]),
  without(
    'a lab that is not public is not there',
    'lab-feedback/lab-feedback.rules.ts',
    'return publicStates.includes(state);',
    'return true;',
    ['Query.lab(slug)'],
  ),
  without('a withdrawn point takes no answer', lab, ".where('lab_item.withdrawn_at', 'is', null)", nothing, [
    'AnswerLabItemInput.item',
  ]),
  without('own answers are own', lab, ".where('lab_answer.resident_id', '=', viewer.residentId)", nothing, [
    'Viewer.labAnswers',
  ]),
  without(
    'only this browser hands its answers over',
    lab,
    ".where('visitor_hash', '=', visitorHash)",
    nothing,
    ['AdoptLabAnswer.visitor'],
  ),
  without('own comments are own', reading, ".where('lab_comment.author_id', '=', residentId)", nothing, [
    'Viewer.labComments',
  ]),
  without(
    'only published comments are read and counted',
    reading,
    ".where('state', '=', 'published')",
    nothing,
    ['LabItem.comments', 'LabItem.commentCount'],
  ),
  without(
    'withdrawn words are gone',
    reading,
    "text: comment.withdrawnAt ? '' : comment.text",
    'text: comment.text',
    ['LabComment.text'],
  ),
  without(
    'only the writer changes words and takes them back',
    'lab-feedback/lab-comment.rules.ts',
    "if (comment.authorId !== viewerId || comment.isForOthers || comment.state === 'refused')\n    throw new Refused('NOT_FOUND');",
    nothing,
    ['Mutation.editLabComment', 'Mutation.withdrawLabComment'],
  ),
  without(
    'an answer hangs under what can be seen',
    'lab-feedback/lab-comment.actions.ts',
    "const visible = comment?.state === 'published' && comment.withdrawnAt === null;",
    'const visible = comment;',
    ['CommentOnLabItemInput.replyTo'],
  ),
  without(
    'own ideas are own',
    'lab-feedback/read-ideas.actions.ts',
    ".where('lab_idea.author_id', '=', residentId)",
    nothing,
    ['Viewer.labIdeas'],
  ),
  without(
    'only its author takes an idea back',
    'lab-feedback/lab-idea.rules.ts',
    "if (idea.authorId !== viewerId || idea.state === 'refused') throw new Refused('NOT_FOUND');",
    nothing,
    ['Mutation.withdrawLabIdea'],
  ),
  without(
    'an idea is for a lab that is public',
    'lab-feedback/lab-feedback.actions.ts',
    'if (!lab || !isPublic(lab.state))',
    'if (!lab)',
    ['PutForwardLabIdeaInput.lab'],
  ),
  without(
    'whose an idea is, is not told',
    'lab-feedback/moderated-ideas.actions.ts',
    'return mine ? idea.author_id : undefined;',
    'return idea?.author_id;',
    ['ReportInput.about', 'BlockInput.authorOf'],
  ),
  without(
    'what cannot be seen cannot be reported or blocked',
    'lab-feedback/moderated-comments.actions.ts',
    "comment && (comment.state === 'published' || mine)",
    'comment',
    ['ReportInput.about', 'BlockInput.authorOf'],
  ),
  without(
    'a mutation id belongs to one person',
    'community/once.actions.ts',
    'actor: sent.actor,',
    "actor: 'all',",
    ['AnswerLabItemInput.clientMutationId'],
  ),
  without(
    'what is for oneself alone',
    audience,
    "case 'only-me':\n      return false;",
    "case 'only-me':\n      return true;",
    ['ProfileCard.answers'],
  ),
  without('what is for a buddy', audience, 'return to.isBuddy;', 'return true;', ['Viewer.neighbour']),
  without('what is for those who know each other', audience, 'return to.bothSaidYes;', 'return true;', [
    'ProfileCard.answers',
  ]),
  without(
    'what is for a stairwell',
    audience,
    "return to.nearness === 'stairwell';",
    'return to.nearness !== null;',
    ['Viewer.neighbour'],
  ),
  without(
    'what is for a building',
    audience,
    "return to.nearness === 'stairwell' || to.nearness === 'building';",
    'return to.nearness !== null;',
    ['ProfileCard.answers'],
  ),
  without('what is for a neighbourhood', audience, 'return to.nearness !== null;', 'return true;', [
    'ProfileCard.answers',
  ]),
  {
    name: 'blocked people have no cards for each other',
    edits: [
      { file: audience, find: 'if (to.isAbsent) return false;', replace: nothing },
      { file: card, find: 'to.isAbsent || to.isSelf', replace: 'to.isSelf' },
    ],
    subjects: ['Viewer.neighbour'],
    expected: 'noticed',
  },
  without('an answer ends', card, ' && !hasEnded(until, today)', nothing, ['ProfileCard.answers']),
  without('words wait', card, 'words: wordsWait ? null : words', 'words', ['ProfileCard.answers']),
  without(
    'where nothing is shown there is no name',
    card,
    'if (answers.length === 0 && !picture && !introduced) return null;',
    nothing,
    ['Viewer.neighbour'],
  ),
  without('a building is told to those it is told to', card, 'introduced || livesTogether', 'true', [
    'ProfileCard.building',
  ]),
  without('a picture has readers', card, 'told.picture && isShown(told.picture, to, today)', 'told.picture', [
    'ProfileCard.picture',
  ]),
  without('a hello is for one person', hello, ".where('to_id', '=', viewer.residentId)", nothing, [
    'Viewer.hellos',
  ]),
  without(
    'only a hello that was said can be answered',
    hello,
    "if (card.hello === 'none') throw new Refused('NOT_FOUND');",
    nothing,
    ['AnswerHelloInput.neighbour'],
  ),
  without(
    'a card that cannot be seen cannot be reported',
    'profile-card/moderated-card.actions.ts',
    'viewer.residentId === id || (await cardOf(context, id))',
    'true',
    ['ReportInput.about'],
  ),
];

/** The second belt: what no statement of ours asks for, the database still keeps apart. */
export function fence(tables: readonly string[]): Removal {
  return {
    name: 'row-level security',
    edits: [],
    statement: tables.map((table) => `alter table ${table} disable row level security;`).join(''),
    subjects: ['Query.lab', 'Query.labItem', 'Viewer.labComments'],
    expected: 'noticed',
  };
}
