import type { JoinWords } from './index.ts';

export const words: JoinWords = {
  welcome: (organisation) => `Willkommen bei ${organisation}`,
  invited: (building) =>
    building
      ? `Sie wohnen in ${building}. Sie können hier mitmachen, weil Sie hier wohnen.`
      : 'Sie können hier mitmachen, weil Sie hier wohnen.',
  pressToJoin: 'Drücken Sie auf den Knopf, wenn Sie mitmachen möchten.',
  join: 'Ich mache mit',
  firstName: 'Wie ist Ihr Vorname?',
  firstNameAudience: 'Ihr Vorname steht bei dem, was Sie schreiben.',
  joining: 'Einen Moment, bitte.',
  done: 'Es hat geklappt. Sie wohnen hier und machen jetzt mit.',
  doneNext: 'Gehen Sie zur Website. Melden Sie sich dort mit Ihrer E-Mail-Adresse an.',
  toWebsite: 'Zur Website',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
  goOnBelow: 'Weiter geht es hier. Dann sind Sie auch auf der Website angemeldet.',
  goTo: (site) => `Weiter zu: ${site}`,
  remembered: 'Dieses Gerät merkt sich, wer Sie sind.',
  phoneLost: 'Telefon verloren? Rufen Sie uns für einen neuen Brief an.',
};
