import { day } from '../shared/de.ts';
import type { OwnPasskeysWords } from './index.ts';

export const words: OwnPasskeysWords = {
  title: 'Anmelden ohne Code',
  means: 'Melden Sie sich mit Finger, Gesicht oder PIN an. Dann brauchen Sie keinen Code.',
  staysHere: 'Finger, Gesicht und PIN bleiben auf Ihrem Gerät.',
  alsoCalled: 'Das heißt auch Passkey.',
  add: 'Auf diesem Gerät einschalten',
  added: 'Es ist an. Wählen Sie das ab jetzt beim Anmelden.',
  cannot: 'Dieser Browser kann das nicht.',
  notWorked: 'Es hat nicht geklappt. Versuchen Sie es noch einmal.',
  alreadyOn: 'Auf diesem Gerät ist es schon an.',
  nowhere: 'Das ist noch nirgends an.',
  neverUsed: 'Noch nicht benutzt',
  remove: 'Ausschalten',
  removed: 'Es ist aus. Damit kann sich niemand mehr anmelden.',
  turnedOn: (date) => `Eingeschaltet am ${day(date)}`,
  madeSubject: 'Sie können sich jetzt ohne Code anmelden',
  madeText: ({ organisation, phone, page }) => `Guten Tag,

Sie können sich jetzt bei ${organisation} ohne Code anmelden.
Das geht mit Finger, Gesicht oder PIN.

Waren Sie das? Dann müssen Sie nichts tun.

Waren Sie das nicht? Rufen Sie uns gleich an: ${phone}
Oder schalten Sie es selbst aus, auf dieser Seite:
${page}

Viele Grüße von ${organisation}
`,
};
