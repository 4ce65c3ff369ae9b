import type { JoinWords } from './index.ts';

export const words: JoinWords = {
  welcome: (organisation) => `Welkom bij ${organisation}`,
  invited: (building) =>
    building
      ? `Je woont in ${building}. Je kunt hier meedoen als bewoner.`
      : 'Je kunt hier meedoen als bewoner.',
  pressToJoin: 'Druk op de knop als je mee wilt doen.',
  join: 'Ik doe mee',
  firstName: 'Wat is je voornaam?',
  firstNameAudience: 'Je voornaam staat bij wat je schrijft.',
  joining: 'Even wachten.',
  done: 'Het is gelukt. Je doet nu mee als bewoner.',
  doneNext: 'Ga naar de website. Log daar in met je e-mailadres.',
  toWebsite: 'Ga naar de website',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
  goOnBelow: 'Ga hieronder verder. Dan ben je ook op de website ingelogd.',
  goTo: (site) => `Ga naar: ${site}`,
  remembered: 'Dit apparaat onthoudt wie je bent.',
  phoneLost: 'Telefoon kwijt? Bel ons voor een nieuwe brief.',
};
