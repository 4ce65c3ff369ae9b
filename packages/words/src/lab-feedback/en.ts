import { number, plural } from '../format.ts';
import { day } from '../shared/en.ts';
import type { LabFeedbackWords } from './index.ts';

export const words: LabFeedbackWords = {
  section: {
    INTRODUCTION: 'What is this about?',
    MEANING: 'For and with each other',
    BOTTLENECKS: 'What does not go well?',
    SOLUTIONS: 'What can help?',
    WHOSE_TURN: 'Who does what?',
    ACTION_POINTS: 'Promised and done',
    THANKS: 'Thank you',
  },
  question: {
    AGREE: 'Do you think so too?',
    RECOGNISE: 'Do you recognise this?',
    HELP: 'Would this help you?',
    WHO_STARTS: 'Who should start?',
    GOOD_PLAN: 'Is this a good plan?',
    NOTICE: 'Do you notice any of this?',
  },
  choice: {
    YES: 'Yes',
    NO: 'No',
    DONT_KNOW: 'I do not know',
    RESIDENTS: 'Residents',
    TOGETHER: 'Together',
  },
  notYet: 'Not yet',
  heldWith: (participants, date) =>
    participants
      ? `Conversation with ${participants} ${plural('en', participants, { one: 'resident', other: 'residents' })}, ${day(date)}`
      : `Conversation with residents, ${day(date)}`,
  place: (place) => `Where: ${place}`,
  closesOn: (date) => `You can take part up to and including ${day(date)}.`,
  correctedOn: (date) => `Changed on ${day(date)}.`,
  closed: 'This conversation is over.',
  closedButReadable: 'You can still read everything. You can no longer take part.',
  readPoints: 'Read the whole conversation',
  heardAndDone: 'What we heard and what we do',
  absent: 'This conversation is no longer there.',
  step: (step, steps) => `Point ${step} of ${steps}`,
  next: 'Next',
  nextSection: (section) => `Next: ${section}`,
  previous: 'Previous',
  allTopics: 'Choose what to read about',
  end: 'This was the last point.',
  fromTheStart: 'Back to the start',
  readReport: 'Read the text from the report',
  residentIdea: 'Idea of a resident',
  ownerAndDue: (owner, due) =>
    [owner ? `Who does this: ${owner}.` : '', due ? `Promised before ${day(due)}.` : '']
      .filter(Boolean)
      .join(' '),
  became: { KEPT: 'Done.', DROPPED: 'Will not be done.', LATE: 'Late.' },
  nobodySeesChoice: 'Nobody sees what you choose. We only count.',
  yourAnswer: 'Your answer',
  readComments: (count) =>
    count
      ? `Read ${number('en', count)} ${plural('en', count, { one: 'comment', other: 'comments' })}`
      : 'Write a comment',
  share: 'Share this conversation',
  hideComments: 'Hide the comments',
};
