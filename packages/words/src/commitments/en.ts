import { number, plural } from '../format.ts';
import { day } from '../shared/en.ts';
import type { CommitmentsWords } from './index.ts';

const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`;

export const words: CommitmentsWords = {
  heading: 'Promised and done',
  none: 'There are no promises yet.',
  record: ({ total, inTime, late, busy, dropped }) =>
    `${number('en', total)} ${plural('en', total, { one: 'promise', other: 'promises' })}. ${[
      [inTime && `${inTime} on time`, late && `${late} late`, busy && `${busy} still going on`]
        .filter(Boolean)
        .join(', '),
      dropped && `${dropped} will not be done`,
    ]
      .filter(Boolean)
      .join('. ')}.`,
  recordMoved: (count) => `Of what was on time, this many first got another date: ${count}.`,
  ended: {
    inTime: 'Done on time',
    late: 'Done late',
    lateNow: 'Late now',
    busy: 'Still going on',
    dropped: 'Will not be done',
  },
  asTable: 'Show as a table',
  howItWent: 'How did it go?',
  howMany: 'How many promises?',
  choose: 'Choose what you see',
  show: { ALL: 'All', OPEN: 'Not done yet', LATE: 'Late', KEPT: 'Done' },
  nothingHere: 'There is nothing here now.',
  more: 'Show more',
  late: (count) => `${days(count)} late`,
  keptInTime: 'Done on time',
  keptLate: (count) => `Done, ${days(count)} late`,
  dropped: 'Will not be done',
  promisedFor: (date) => `Promised for ${day(date)}.`,
  whoDoes: (owner) => `Who does what? ${owner}.`,
  inPlace: (place) => `Where? ${place}.`,
  movedTo: (date) => `Another date: ${day(date)}.`,
  on: (date) => `${day(date)}.`,
  earlier: 'Read what came before',
  done: (date) => `Done, ${day(date)}`,
  now: (date) => `Now, since ${day(date)}`,
  nowAt: 'Now',
  soon: 'Later',
  notBegun: 'This still has to begin.',
  finishedBy: (date) => `This is done by ${day(date)} at the latest.`,
  dayPassed: 'The date has passed. This is not done yet.',
  reopened: 'This was not done after all.',
  proof: 'See what was done',
  proofInLab: 'Read this in the conversation with residents',
  fromLab: 'This comes from a conversation with residents',
  question: 'Do you notice any of this?',
  choice: { YES: 'Yes', NOT_YET: 'Not yet', DONT_KNOW: 'I do not know' },
  nobodySeesChoice: 'Nobody sees what you choose. We only count.',
  yourAnswer: 'Your answer',
  hear: 'Do you want to hear how this ends?',
  calendar: 'Put the dates in your calendar',
  news: 'News about promises',
  audienceReading: 'Everybody on the internet can read these promises.',
  audienceChoice: 'Nobody sees what you choose. We only count.',
  audienceFollow: 'Do you follow a promise? Other residents do not see that.',
};
