import type { OpenidWords } from './index.ts';

export const words: Partial<OpenidWords> = {
  explain: (name) => `U logt in bij ${name}. Daarvoor gaat een nieuw venster open.`,
  leavesPage: 'U gaat even weg van deze pagina. Daarna komt u hier terug.',
  leaving: 'Even wachten. U gaat zo verder.',
  done: 'Het is gelukt. U kunt dit venster sluiten.',
  goBack: 'Ga terug naar de pagina waar u was. Daar gaat u verder.',
  yourCode: 'Typ deze code op de pagina waar u was.',
  noCookies: 'Uw apparaat mag hier niets bewaren. Zet dat aan, of log anders in.',
};
