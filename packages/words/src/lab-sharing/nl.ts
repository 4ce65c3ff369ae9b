import { day } from '../shared/nl.ts';
import type { LabSharingWords } from './index.ts';

export const words: LabSharingWords = {
  asksYou: (organisation) => `${organisation} vraagt wat jij hiervan vindt.`,
  talked: (organisation) => `${organisation} sprak hierover met bewoners.`,
  planned: (opensOn) => (opensOn ? `Praat mee vanaf ${day(opensOn)}.` : 'Je kunt straks meepraten.'),
  open: (closesOn) => (closesOn ? `Praat mee tot en met ${day(closesOn)}.` : 'Je kunt nu meepraten.'),
  closed: 'Dit gesprek is klaar. Lees wat bewoners zeiden en wat wij doen.',
  link: { planned: 'Straks staat het hier:', open: 'Praat hier mee:', closed: 'Lees het hier:' },
  subjectPlanned: (title) => `Straks: ${title}`,
  subjectOpen: (title) => `Praat mee: ${title}`,
  subjectClosed: (title) => `Dit zeiden bewoners: ${title}`,
  agreed: 'Hierover zijn bewoners het eens',
  hello: 'Hallo,',
  ask: {
    planned: 'Zeg dit ook aan je buren.',
    open: 'Zeg dit ook aan je buren. Je kunt ook als commissie antwoord geven.',
    closed: 'Zeg dit ook aan je buren.',
  },
  bye: (organisation) => `Groet van ${organisation}`,
};
