import { day } from '../shared/de.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: WelcomeLetterWords = {
  title: 'Willkommen in Ihrer neuen Wohnung',
  hello: (firstName) => `Guten Tag ${firstName},`,
  from: (organisation) => `${organisation} möchte, dass Sie hier gut beginnen.`,
  visit: (firstName, keyOn) =>
    `Am ${day(keyOn)} bekommen Sie die Schlüssel. ${firstName} steht dann an der Tür.`,
  visitAlone: (keyOn) => `Am ${day(keyOn)} bekommen Sie die Schlüssel. Wir stehen dann an der Tür.`,
  contact: (firstName, job) => `${firstName} ist für Sie da (${job}).`,
  howHeading: 'Sagen Sie ja im Internet',
  scan: 'Richten Sie die Kamera Ihres Telefons auf dieses Quadrat.',
  orType: 'Oder gehen Sie im Internet zu:',
  thenCode: 'Geben Sie dort diesen Code ein:',
  until: (last) => `Der Code gilt bis ${day(last)}.`,
  free: 'Sie dürfen, Sie müssen nicht. Für Ihre Miete ändert sich nichts.',
  neighbours: 'Ihre Nachbarn hören nur, was Sie wählen.',
  callUs: (phone) => `Fragen? Rufen Sie an: ${phone}`,
  regards: (name) => `Viele Grüße von ${name}`,
  paperMark: 'Machen Sie ein Kreuz bei einem Gesicht.',
  paperBack: (name) => `Geben Sie dieses Blatt ${name}. Oder schicken Sie es uns.`,
  paperBackUs: 'Geben Sie uns dieses Blatt. Oder schicken Sie es.',
};
