import type { LabPreviewWords } from './index.ts';

export const words: LabPreviewWords = {
  title: 'Lesen Sie das vorab?',
  before: (organisation) =>
    `Dieses Gespräch steht noch nicht auf der Website. ${organisation} zeigt es Ihnen zuerst.`,
  readThenTell: 'Lesen Sie die Punkte. Sagen Sie uns dann, ob es stimmt.',
  notYet: 'Sie lesen das vorab. Antworten können Sie erst auf der Website.',
  isItRight: 'Stimmt das?',
  audience: (organisation) => `Nur ${organisation} liest das. Ihr Name steht nicht dabei.`,
  right: 'Ja, das stimmt',
  wrong: 'Nein, etwas stimmt nicht',
  whatIsWrong: 'Was stimmt nicht?',
  send: 'Absenden',
  thanks: 'Danke. Wir lesen das.',
  again: 'Ich möchte noch etwas sagen',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
};
