import { day } from '../shared/nl.ts';
import type { LabWishesWords } from './index.ts';

export const words: Partial<LabWishesWords> = {
  isPriority: 'Dit vindt u het belangrijkst',
  chosenOf: (chosen, most) => `U koos er ${chosen} van ${most}. Niemand ziet wat u kiest.`,
  joins: 'U doet mee. Wij schrijven u.',
  joinReaders: (organisation) => `Medewerkers van ${organisation} zien uw voornaam. Verder ziet niemand dit.`,
  nextLab: 'Wilt u de volgende keer meepraten?',
  asksMe: 'Wij vragen u voor het volgende gesprek.',
  groupWritten: (writer, until) =>
    `${writer ? `${writer} schreef dit.` : ''} Bent u het eens? Zeg ja, tot en met ${day(until)}.`.trim(),
  groupReaders: 'Na uw ja kan iedereen dit lezen.',
};
