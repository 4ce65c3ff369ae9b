import type { StillNeededWords } from './index.ts';

export const words: StillNeededWords = {
  title: 'Ihr Aushang am Schwarzen Brett',
  ask: 'Ist er noch nötig?',
  yes: 'Ja, hängen lassen',
  no: 'Nein, abnehmen',
  kept: 'Es hat geklappt. Ihr Aushang bleibt noch 30 Tage hängen.',
  withdrawn: 'Es hat geklappt. Ihr Aushang ist weg.',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
};
