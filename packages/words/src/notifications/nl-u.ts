import type { NotificationsWords } from './index.ts';

export const words: Partial<NotificationsWords> = {
  title: 'Hoe hoort u nieuws van ons?',
  what: 'Nieuws is: antwoord op wat u schreef, en beloftes die u volgt. En wat op het bord bij u past.',
  neverMeans: 'U krijgt dan geen nieuws meer. Codes en antwoord op een klacht krijgt u nog wel.',
  callMeans: 'Een medewerker belt u dan en leest het nieuws voor.',
  phoneReaders: 'Alleen medewerkers lezen dit nummer. Zij bellen u met het nieuws.',
  keepsPhone: 'Wij hebben een nummer van u. Vul dit alleen in voor een ander nummer.',
  newsTitle: 'Nieuws voor u',
  chooseHere: 'Hoe hoort u nieuws van ons? Kies het hier',
  kept: 'Gedaan. Wij houden ons aan uw keuze.',
  topic: {
    promises: 'Beloftes die u volgt',
    labs: 'Gesprekken waar u iets zei',
    board: 'Het bord met uw buren',
    values: 'Hoe we in het gebouw willen wonen',
  },
  boardAtOnce: 'Vraagt of schrijft een buur u iets? Dan mailen wij u meteen, niet in de nacht.',
};
