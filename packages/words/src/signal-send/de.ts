import { day } from '../shared/de.ts';
import type { SignalSendWords } from './index.ts';

export const words: SignalSendWords = {
  callNow: 'Jetzt anrufen: 112',
  danger: 'Gibt es Feuer, Gas oder Gewalt? Gehen Sie an einen sicheren Ort. Wählen Sie dann die Nummer 112.',
  brokenFirst: 'Rufen Sie uns an. Dann machen wir einen Termin.',
  nuisanceFirst: 'Rufen Sie uns an. Dann sprechen wir zusammen darüber.',
  inDanger: 'Gibt es Gefahr? Wählen Sie die Nummer 112.',
  call: (phone) => `Anrufen: ${phone}`,
  writeAnyway: {
    BROKEN: 'Ich habe schon angerufen. Es hilft nicht.',
    NUISANCE: 'Ich möchte es auch aufschreiben',
  },
  whichPromise: 'Um welches Versprechen geht es?',
  anotherPromise: 'Ein anderes Versprechen',
  write: {
    BROKEN: 'Was ist kaputt?',
    NUISANCE: 'Was passiert?',
    PROMISE: 'Was wurde nicht gemacht?',
    COMPLAINT: 'Was ist Ihre Beschwerde?',
    TIP: 'Was ist Ihr Tipp?',
  },
  noNames: 'Nennen Sie hier keine Namen.',
  audience: (organisation) => `Nur Mitarbeiter von ${organisation} lesen das.`,
  kept: 'Nach einem Jahr löschen wir es.',
  signInFirst: 'Sie melden sich gleich an. Ihr Text bleibt erhalten.',
  send: (organisation) => `An ${organisation} senden`,
  back: 'Zurück',
  sent: 'Danke. Ihre Nachricht ist bei uns.',
  number: (number) => `Ihre Nummer ist ${number}.`,
  answerBy: (date) => `Sie bekommen eine Antwort. Spätestens am ${day(date)}.`,
  mailed: 'Das steht auch in einer E-Mail.',
  another: 'Ich möchte noch etwas sagen',
};
