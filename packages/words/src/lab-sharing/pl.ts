import { day } from '../shared/pl.ts';
import type { LabSharingWords } from './index.ts';

export const words: LabSharingWords = {
  asksYou: (organisation) => `${organisation} pyta, co o tym myślisz.`,
  talked: (organisation) => `Rozmowa z mieszkańcami: ${organisation}.`,
  planned: (opensOn) =>
    opensOn ? `Możesz wziąć udział od ${day(opensOn)}.` : 'Wkrótce możesz wziąć udział.',
  open: (closesOn) =>
    closesOn ? `Możesz wziąć udział do ${day(closesOn)} włącznie.` : 'Możesz teraz wziąć udział.',
  closed: 'Ta rozmowa już się skończyła. Przeczytaj, co mówili mieszkańcy i co robimy.',
  link: { planned: 'Wkrótce będzie tutaj:', open: 'Weź udział tutaj:', closed: 'Przeczytaj tutaj:' },
  subjectPlanned: (title) => `Wkrótce: ${title}`,
  subjectOpen: (title) => `Weź udział: ${title}`,
  subjectClosed: (title) => `Co mówili mieszkańcy: ${title}`,
  agreed: 'W tym mieszkańcy się zgadzają',
  hello: 'Dzień dobry,',
  ask: {
    planned: 'Prosimy, powiedzcie o tym sąsiadom.',
    open: 'Prosimy, powiedzcie o tym sąsiadom. Możecie też odpowiedzieć razem, jako komitet.',
    closed: 'Prosimy, powiedzcie o tym sąsiadom.',
  },
  bye: (organisation) => `Pozdrowienia, ${organisation}`,
};
