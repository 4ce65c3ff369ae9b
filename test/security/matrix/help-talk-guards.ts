import { without } from './other-guards.ts';
import type { Removal } from './guards.ts';

const rows = 'help-board/talk-rows.actions.ts';
const rules = 'help-board/help-talk.rules.ts';
const talks = 'help-board/help-talk.actions.ts';

/** What keeps a talk between its two, each with the rows that would tell. */
export const talkGuards: readonly Removal[] = [
  without('a talk is for its two', rows, "    .where('mine.resident_id', '=', residentId);", '    ;', [
    'Viewer.helpTalk',
  ]),
  without(
    'the talk beside a post is one’s own',
    'help-board/talks-about.actions.ts',
    "    .where('mine.resident_id', '=', residentId)\n",
    '',
    ['HelpPost.talk'],
  ),
  without('a talk that was left is gone', rules, 'mine.leftAt === null && !seen', '!seen', [
    'Viewer.helpTalk(id)',
  ]),
  without('who is absent is absent in talks', rules, '!seen.otherIsAbsent && ', '', ['Viewer.helpTalk(id)']),
  without('a talk begins with something to read', rules, ' && !seen.holdsOnlyUnseen', '', [
    'Viewer.helpTalk(id)',
  ]),
  without(
    'talks are between residents',
    'help-board/read-talks.actions.ts',
    "viewer.kind === 'resident' ?",
    'true ?',
    ['Viewer.helpTalk(id)'],
  ),
  without(
    'what waits is read by its writer alone',
    rows,
    "where.and([where('said.visibility', '=', 'waiting'), where('said.writer_id', '=', residentId)]),",
    "where('said.visibility', '=', 'waiting'),",
    ['HelpTalk.messages'],
  ),
  without(
    'what was refused is read by nobody',
    rows,
    "where('said.visibility', '=', 'published'),",
    "where('said.visibility', '<>', 'waiting'),",
    ['HelpTalk.messages'],
  ),
  without('contact details are read once both share', rules, 'bothShare && ', '', [
    'HelpTalk.contactAddress',
  ]),
  without(
    'nothing is done in a talk that is not there',
    talks,
    "if (!row || viewer.kind !== 'resident' || !isThere(row.mine, row))",
    'if (!row)',
    ['LeaveHelpTalkInput.talk'],
  ),
  without(
    'nobody answers twice',
    talks,
    "if (before && !before.left) throw new Refused('ALREADY_ANSWERED');",
    '',
    ['RespondToHelpInput.post'],
  ),
  without(
    'nobody answers what is over',
    rules,
    "if (isOver(post, today)) throw new Refused('POST_OVER');",
    '',
    ['RespondToHelpInput.post'],
  ),
  without(
    'nobody answers oneself',
    rules,
    "if (post.author_id === viewerId) throw new Refused('YOUR_OWN_POST');",
    '',
    ['Mutation.respondToHelp'],
  ),
  without(
    'a post is agreed on once',
    rules,
    "if (!canAgree(mine, post, talk)) throw new Refused('POST_OVER');",
    '',
    ['AgreeInHelpTalkPayload.talk'],
  ),
  {
    name: 'what follows two yeses does not follow one',
    edits: [
      { file: rules, find: "if (!talk.agreedAt) throw new Refused('NOT_AGREED_YET');", replace: '', nth: 1 },
    ],
    subjects: ['ShareContactPayload.talk'],
    expected: 'noticed',
  },
  {
    name: 'nothing is finished before two yeses',
    edits: [
      { file: rules, find: "if (!talk.agreedAt) throw new Refused('NOT_AGREED_YET');", replace: '', nth: 0 },
    ],
    subjects: ['FinishHelpPayload.talk'],
    expected: 'noticed',
  },
  {
    name: 'nobody is thanked before two yeses',
    edits: [
      { file: rules, find: "if (!talk.agreedAt) throw new Refused('NOT_AGREED_YET');", replace: '', nth: 2 },
    ],
    subjects: ['ThankInHelpTalkPayload.talk'],
    expected: 'noticed',
  },
  without(
    'how it went is told by who was part of it',
    'help-board/how-it-went.rules.ts',
    'return part.finished;',
    'return true;',
    ['TellHowItWentInput.post'],
  ),
  without(
    'who is asked is asked alone',
    'help-board/help-ask.actions.ts',
    "    .where('help_asked.resident_id', '=', reader.residentId)\n    .where('help_asked.answer', 'is', null)",
    "    .where('help_asked.answer', 'is', null)",
    ['ViewerHelpBoard.asks'],
  ),
  without(
    'nobody answers who was not asked',
    'help-board/help-ask.rules.ts',
    "if (!ask) throw new Refused('NOT_FOUND');\n  if (ask.answer !== null)",
    'if (ask && ask.answer !== null)',
    ['AnswerHelpAskInput.post'],
  ),
  without(
    'nobody is suggested for what waits or is over',
    'help-board/help-ask.rules.ts',
    "post.mine && post.kind === 'request' && post.state === 'open' && !post.waiting",
    'post.mine',
    ['HelpPost.suggestions'],
  ),
  without(
    'a message is reported by one of the two',
    'help-board/moderated-messages.actions.ts',
    '(await isOfTalk(context, message.talk_id, viewer.residentId)) &&',
    '',
    ['ReportInput.about'],
  ),
];
