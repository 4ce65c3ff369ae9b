import type { ModerationWords } from './index.ts';

// A name keeps its form here: how it would change in a sentence is not known.
export const words: ModerationWords = {
  notRight: 'Coś tu jest nie tak',
  reportHeading: 'Co jest nie tak?',
  reason: {
    DANGER: 'Ktoś jest w niebezpieczeństwie',
    CHILD: 'Chodzi o dziecko',
    PRIVATE_DATA: 'Jest tam coś prywatnego',
    INSULT: 'To rani ludzi',
    SPAM: 'To reklama albo coś fałszywego',
    OTHER: 'Coś innego',
  },
  danger: 'Niebezpieczeństwo? Zadzwoń pod 112.',
  words: 'Chcesz coś dodać? Nie musisz.',
  reportAudience: 'Tylko my to czytamy. Osoba, która to napisała, nie zobaczy Twojego imienia.',
  report: 'Zgłoś to',
  reported: 'Dziękujemy. Sprawdzimy to.',
  block: (author) => `Nie chcę już widzieć tej osoby: ${author}`,
  blockAsk: (author) => `Nie chcesz już widzieć tej osoby: ${author}?`,
  blockMeans: (author) => `Nie zobaczysz już nic od tej osoby. A ${author} nie zobaczy nic od Ciebie.`,
  blockSure: 'Tak, nie chcę widzieć',
  blocked: 'Nie widzisz już tej osoby.',
  stop: 'Nie, wróć',
};
