import { day } from '../shared/nl.ts';
import type { ThanksPaperWords } from './index.ts';

export const words: ThanksPaperWords = {
  cardTitle: 'Een bedankje',
  thanks: 'Bedankt!',
  to: (name) => `Voor ${name}`,
  from: (name) => `Van ${name}`,
  statementTitle: 'Verklaring van vrijwilligerswerk',
  forWhom: (firstName) => `Dit is voor ${firstName}`,
  lastName: 'Achternaam (schrijf die hier zelf):',
  what: (firstName) => `${firstName} doet vrijwillig iets voor anderen in de buurt.`,
  deedsHeading: 'Dit doet deze bewoner',
  memberOf: (group) => `Lid van ${group}`,
  buddy: 'Nieuwe buren welkom heten',
  member: 'Lid van een bewonerscommissie',
  thanksFrom: (organisation) => `${organisation} is hier blij mee. Bedankt!`,
  issued: (organisation, date) => `Gemaakt door ${organisation} op ${day(date)}.`,
  callUs: (phone) => `Vraag hierover? Bel ons: ${phone}`,
  chose: (firstName) => `${firstName} koos zelf wat hier staat.`,
  noHours: 'Wij tellen geen uren. Dit is geen diploma.',
};
