import { plural } from '../format.ts';
import { languageIn } from '../near.ts';
import { day } from '../shared/en.ts';
import type { ConsoleLabFeedbackWords } from './index.ts';

const points = (count: number) => `${count} ${plural('en', count, { one: 'point', other: 'points' })}`;

export const words: ConsoleLabFeedbackWords = {
  title: 'Conversation with residents',
  what: 'Out of the report of a conversation you make something that residents can answer to.',
  none: 'There is no report yet. Bring in the first one.',
  add: 'New report',
  edit: (title) => `Work on ${title}`,
  back: 'Back to all conversations',
  states: {
    DRAFT: 'Not ready yet',
    TO_BE_CHECKED: 'A colleague checks it',
    PLANNED: 'Ready, and opens by itself',
    OPEN: 'Open: residents can answer',
    CLOSED: 'Closed: residents can read',
    ARCHIVED: 'Archived',
  },
  held: (date) => day(date),
  withoutPlain: (count) => `${points(count)} without plain words yet`,
  translations: (missing) =>
    `Translations that are missing: ${missing.map(({ language, count }) => `${languageIn('en', language)} ${count}`).join(', ')}`,
  nothingMissing: 'All texts are there, in all languages.',
  notThere: 'This report is not there.',
  newTitle: 'New report',
  newWhat:
    'Paste the text, or choose a file. We look for the headings and the points. Then you mend what is not right. Residents see nothing yet.',
  paste: 'Paste the text of the report here',
  file: 'Or choose a file',
  fileHint: 'Word (.docx), a web page, Markdown or plain text.',
  noYear: 'The report does not say on which day the conversation was. Choose that day.',
  day: 'On which day was the conversation?',
  find: 'Find the points',
  finding: 'We are reading the report.',
};
