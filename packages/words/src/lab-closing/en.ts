import { number } from '../format.ts';
import { day } from '../shared/en.ts';
import type { LabClosingWords } from './index.ts';

export const words: LabClosingWords = {
  residents: (count) => `About ${number('en', count)} residents took part.`,
  visitors: (count) => `About ${number('en', count)} other readers answered too.`,
  onPaper: (count) => `On paper or by phone: about ${number('en', count)} people.`,
  orMore: 'It may be more.',
  tooFew: 'Too few people took part. That is why there is no number here.',
  points: 'Point by point',
  heard: 'What we heard',
  weDo: 'What we do',
  promise: 'This is what we promise',
  promisedBefore: 'This is what we promised',
  stands: {
    PLANNED: 'This still has to begin.',
    UNDER_WAY: 'We are working on this.',
    KEPT: 'Done in time.',
    KEPT_LATE: 'Done, but too late.',
    LATE: 'This is late now.',
  },
  moved: (from, to) => `First promised for ${day(from)}. Now for ${day(to)}.`,
  why: 'This is why:',
  nothing: 'We will not do anything with this. This is why:',
  answer: (organisation) => `Answer from ${organisation}`,
  on: (date) => day(date),
  answeredBelow: 'We answered among the comments.',
  noAnswer: 'No answer yet.',
  ideas: 'Residents wrote ideas too. You can read them in the conversation.',
  report: 'Read the text from the report',
};
