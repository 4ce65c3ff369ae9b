import type { ObjectionWords } from './index.ts';

export const words: ObjectionWords = {
  title: 'Vind jij dat ons besluit niet klopt?',
  ask: 'Vertel ons waarom. Iemand anders kijkt dan opnieuw.',
  label: 'Wat klopt er niet?',
  audience: 'Alleen wij lezen dit.',
  send: 'Verstuur',
  done: 'Bedankt. Iemand anders kijkt opnieuw. Wij mailen je.',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
};
