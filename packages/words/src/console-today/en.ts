import { day } from '../shared/en.ts';
import type { ConsoleTodayWords } from './index.ts';

/** What waits is of these weeks: its year goes without saying. */
const dayAndMonth = (date: string) => day(date).replace(/ \d{4}$/, '');

export const words: ConsoleTodayWords = {
  title: 'This waits for you',
  late: (rows) => `Late (${rows})`,
  inTime: (rows) => `Today (${rows})`,
  kind: {
    OBJECTED: 'A writer does not agree with a decision',
    UNANSWERED_POST: 'Nobody answered. Who can help?',
    NEIGHBOUR_ANSWERED: 'A neighbour answered a post of ours',
    NEIGHBOUR_POST_ENDS: 'A post for a neighbour ends soon. Is it still needed?',
    QUESTION: 'A question on the website',
    GROUP_QUESTION: 'A group of residents asks something',
    GROUP_YES: 'Your group wants to say something. Do you say yes?',
    JOINED: 'Residents want to join in. Write to them',
    STILL_HERE: 'Ring the bell: does this resident still live there?',
    LAB_TO_CHECK: 'A colleague asks you to check a conversation',
    COMMITMENT_DUE: 'The day of a promise is near, or has passed',
    COMMITMENT_HANDED: 'A colleague asks you to take over a promise',
    SIGNAL: 'A resident waits for an answer',
    SIGNAL_NOT_HELPED: 'An answer did not help. Look at it once more',
    NEWS_CALL: 'A resident wants to be called with news',
    PREVIEW_ANSWERED: 'Somebody read a conversation first and says whether it is right',
  },
  held: {
    COMMENT: 'A comment waits for a decision',
    POST: 'A message on the board waits for a decision',
    MESSAGE: 'A message to a neighbour waits for a decision',
    CARD: 'Text on a card waits for a decision',
    IDEA: 'An idea of a resident waits for a decision',
  },
  reported: {
    COMMENT: 'Somebody reported a comment',
    POST: 'Somebody reported a message on the board',
    MESSAGE: 'Somebody reported a message to a neighbour',
    CARD: 'Somebody reported a card',
    IDEA: 'Somebody reported an idea',
  },
  by: (date) => `By ${dayAndMonth(date)}`,
  open: 'Look',
  done: 'Done',
  doneFor: (what) => `Done: ${what}`,
  isDone: 'That is done.',
  standsInFor: (firstName) => `You stand in for ${firstName}. That work is here too.`,
  away: 'Are you away for a while?',
  awayWhat: 'Choose a colleague, who then sees your work in Today and may do it.',
  standIn: 'Who stands in for you?',
  until: 'Until and with',
  beAway: 'Have me replaced',
  isAway: (firstName, date) => `${firstName} stands in for you until ${dayAndMonth(date)}.`,
  back: 'I am back',
  isBack: 'You do your own work again.',
  nothing: 'Nothing waits for you.',
  nothingNext: 'Everything is done. Look again later.',
};
