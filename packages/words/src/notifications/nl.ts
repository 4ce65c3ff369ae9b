import type { NotificationsWords } from './index.ts';

export const words: NotificationsWords = {
  title: 'Hoe hoor je nieuws van ons?',
  what: 'Nieuws is: antwoord op wat je schreef, en beloftes die je volgt. En wat op het bord bij je past.',
  howOften: 'Hoe vaak?',
  rhythm: { daily: 'Elke dag, als er nieuws is', weekly: 'Elke maandag, als er nieuws is', never: 'Nooit' },
  neverMeans: 'Je krijgt dan geen nieuws meer. Codes en antwoord op een klacht krijg je nog wel.',
  howTo: 'Hoe?',
  channel: { mail: 'Met een mail', push: 'Met een melding op dit apparaat', call: 'Bel mij' },
  callMeans: 'Een medewerker belt je dan en leest het nieuws voor.',
  phone: 'Op welk nummer?',
  phoneReaders: 'Alleen medewerkers lezen dit nummer. Zij bellen je met het nieuws.',
  keepsPhone: 'Wij hebben een nummer van je. Vul dit alleen in voor een ander nummer.',
  keep: 'Bewaar mijn keuze',
  kept: 'Gedaan. Wij houden ons aan je keuze.',
  pushRefused: 'Dit apparaat laat geen meldingen toe. Kies een andere manier.',
  newsTitle: 'Nieuws voor jou',
  chooseHere: 'Hoe hoor je nieuws van ons? Kies het hier',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
  about: 'Waarover?',
  topic: {
    promises: 'Beloftes die je volgt',
    labs: 'Gesprekken waar je iets zei',
    board: 'Het bord met je buren',
  },
  boardAtOnce: 'Vraagt of schrijft een buur je iets? Dan mailen wij je meteen, niet in de nacht.',
};
