import type { ConsoleWords } from './index.ts';

export const words: ConsoleWords = {
  title: (organisation) => `Console van ${organisation}`,
  hello: (firstName) => (firstName ? `Dag ${firstName}` : 'Welkom'),
  navigation: 'Onderdelen',
  skip: 'Naar de inhoud',
  menu: 'Menu',
  signOut: 'Log uit',
  signedInAs: (firstName) => `Ingelogd als ${firstName}`,
  notThere: 'Deze pagina is er niet.',
  notThereNext: 'Kies een onderdeel in het menu.',
  couldNotLoad: 'Deze pagina kwam niet binnen. Laad de pagina opnieuw.',
  saved: 'Opgeslagen.',
  today: 'Vandaag',
  moderation: 'Besluiten',
  cancel: 'Annuleer',
  embed: 'Op je website zetten',
  sites: 'Websites',
  helpBoard: 'Prikborden',
  residents: 'Mensen',
  letters: 'Brieven',
  labs: 'Gesprek met bewoners',
};
