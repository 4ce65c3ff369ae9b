import { day } from '../shared/en.ts';
import type { ThanksPaperWords } from './index.ts';

export const words: ThanksPaperWords = {
  cardTitle: 'A word of thanks',
  thanks: 'Thank you!',
  to: (name) => `To ${name}`,
  from: (name) => `From ${name}`,
  statementTitle: 'Statement of volunteer work',
  forWhom: (firstName) => `This is for ${firstName}`,
  lastName: 'Last name (write it here yourself):',
  what: (firstName) => `${firstName} does something for others in the neighbourhood, as a volunteer.`,
  deedsHeading: 'This is what this resident does',
  memberOf: (group) => `Member of ${group}`,
  buddy: 'Welcoming new neighbours',
  member: "Member of a residents' committee",
  thanksFrom: (organisation) => `${organisation} is glad of this. Thank you!`,
  issued: (organisation, date) => `Made by ${organisation} on ${day(date)}.`,
  callUs: (phone) => `A question about this? Call us: ${phone}`,
  chose: (firstName) => `${firstName} chose what stands here.`,
  noHours: 'We count no hours. This is no diploma.',
};
