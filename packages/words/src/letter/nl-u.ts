import type { LetterWords } from './index.ts';

export const words: Partial<LetterWords> = {
  title: 'Doe mee met uw buren',
  ask: 'U kunt daar hulp vragen aan uw buren.',
  offer: 'U kunt ook zelf iets doen voor een ander.',
  howHeading: 'Zo doet u mee',
  scan: 'Richt de camera van uw telefoon op dit vierkant.',
  noEmail: 'U hebt geen e-mailadres nodig.',
  neighboursSee: 'Buren zien uw voornaam, niet uw huisnummer.',
  ownLanguage: 'Richt uw telefoon op het vierkant. Dan kunt u het in het Nederlands lezen.',
};
