import { day } from '../shared/en.ts';
import type { LabFeedWords } from './index.ts';

export const words: LabFeedWords = {
  title: (organisation) => `Conversations with residents: ${organisation}`,
  opened: 'Open',
  corrected: 'Changed',
  closed: 'Closed',
  until: (date) => `You can take part up to and including ${day(date)}.`,
  everybody: 'Everybody can take part.',
  textChanged: 'We changed the text.',
  heardAndDone: 'Read what we heard and what we do.',
};
