import { plural } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { LetterWords } from './index.ts';

export const words: LetterWords = {
  title: 'Doe mee met je buren',
  forHome: (home) => `Voor wie woont op ${home}`,
  fromWhom: (organisation) => `${organisation} heeft een plek op internet voor bewoners.`,
  ask: 'Je kunt daar hulp vragen aan je buren.',
  offer: 'Je kunt ook zelf iets doen voor een ander.',
  howHeading: 'Zo doe je mee',
  scan: 'Richt de camera van je telefoon op dit vierkant.',
  orType: 'Of ga op internet naar:',
  thenCode: 'Typ daar deze code:',
  places: (people) =>
    `Deze code is voor ${people} ${plural('nl', people, { one: 'mens', other: 'mensen' })}.`,
  until: (last) => `De code werkt tot en met ${day(last)}.`,
  noEmail: 'Je hebt geen e-mailadres nodig.',
  sixteen: 'Meedoen kan vanaf 16 jaar.',
  onlyHousehold: 'Geef de code alleen aan wie hier woont.',
  neighboursSee: 'Buren zien je voornaam, niet je huisnummer.',
  rulesHeading: 'Zo gaan we met elkaar om',
  ownLanguage: 'Richt je telefoon op het vierkant. Dan kun je het in het Nederlands lezen.',
  callUs: (phone) => `Vraag? Bel ons: ${phone}`,
  document: (street) => `Brieven voor ${street}`,
};
