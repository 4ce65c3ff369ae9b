import type { LabPreviewWords } from './index.ts';

export const words: LabPreviewWords = {
  title: 'Lees jij dit vast?',
  before: (organisation) =>
    `Dit gesprek staat nog niet op de website. ${organisation} laat het jou eerst lezen.`,
  readThenTell: 'Lees de punten. Vertel ons daarna of het klopt.',
  notYet: 'Je leest dit vooraf. Antwoorden kan pas op de website.',
  isItRight: 'Klopt dit?',
  audience: (organisation) => `Alleen ${organisation} leest dit. Je naam staat er niet bij.`,
  right: 'Ja, dit klopt',
  wrong: 'Nee, er klopt iets niet',
  whatIsWrong: 'Wat klopt er niet?',
  send: 'Verstuur',
  thanks: 'Bedankt. Wij lezen dit.',
  again: 'Ik wil nog iets zeggen',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
};
