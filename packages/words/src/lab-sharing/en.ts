import { day } from '../shared/en.ts';
import type { LabSharingWords } from './index.ts';

export const words: LabSharingWords = {
  asksYou: (organisation) => `${organisation} asks what you think of this.`,
  talked: (organisation) => `${organisation} talked with residents about this.`,
  planned: (opensOn) => (opensOn ? `Take part from ${day(opensOn)}.` : 'You can take part soon.'),
  open: (closesOn) =>
    closesOn ? `Take part up to and including ${day(closesOn)}.` : 'You can take part now.',
  closed: 'This conversation is over. Read what residents said and what we do.',
  link: { planned: 'You will find it here:', open: 'Take part here:', closed: 'Read it here:' },
  subjectPlanned: (title) => `Soon: ${title}`,
  subjectOpen: (title) => `Take part: ${title}`,
  subjectClosed: (title) => `What residents said: ${title}`,
  agreed: 'What residents agree on',
  hello: 'Dear committee,',
  ask: {
    planned: 'Will you tell your neighbours?',
    open: 'Will you tell your neighbours? You can also answer together, as a committee.',
    closed: 'Will you tell your neighbours?',
  },
  bye: (organisation) => `Kind regards, ${organisation}`,
};
