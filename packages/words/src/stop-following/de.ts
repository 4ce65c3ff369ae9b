import type { StopFollowingWords } from './index.ts';

export const words: StopFollowingWords = {
  title: 'Keine E-Mail mehr zu diesem Versprechen?',
  ask: 'Dann bekommen Sie zu diesem einen Versprechen keine E-Mail mehr.',
  yes: 'Ja, keine E-Mail mehr',
  no: 'Nein, schreiben Sie mir weiter',
  stopped: 'Erledigt. Sie bekommen dazu keine E-Mail mehr.',
  goesOn: 'Gut. Wir schreiben Ihnen, wenn es etwas Neues gibt.',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
};
