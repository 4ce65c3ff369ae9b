import { day } from '../shared/nl.ts';
import type { LabSharingWords } from './index.ts';

export const words: Partial<LabSharingWords> = {
  asksYou: (organisation) => `${organisation} vraagt wat u hiervan vindt.`,
  planned: (opensOn) => (opensOn ? `Praat mee vanaf ${day(opensOn)}.` : 'U kunt straks meepraten.'),
  open: (closesOn) => (closesOn ? `Praat mee tot en met ${day(closesOn)}.` : 'U kunt nu meepraten.'),
  closed: 'Dit gesprek is klaar. Lees wat bewoners zeiden en wat wij doen.',
  ask: {
    planned: 'Zeg dit ook aan uw buren.',
    open: 'Zeg dit ook aan uw buren. U kunt ook als commissie antwoord geven.',
    closed: 'Zeg dit ook aan uw buren.',
  },
};
