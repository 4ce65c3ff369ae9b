import type { StillHereWords } from './index.ts';

export const words: StillHereWords = {
  title: 'Wohnen Sie noch hier?',
  ask: 'Wir fragen das einmal im Jahr.',
  means: 'Wählen Sie Nein? Dann sehen Sie das Schwarze Brett der Nachbarn nicht mehr.',
  yes: 'Ja, ich wohne noch hier',
  no: 'Nein, ich wohne nicht mehr hier',
  stays: 'Danke. Sie machen weiter mit.',
  ended: 'Danke. Sie machen nicht mehr als Bewohner mit. Ihre eigenen Texte können Sie noch lesen.',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
};
