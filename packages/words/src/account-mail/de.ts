import { plural } from '../format.ts';
import type { AccountMailWords } from './index.ts';

export const words: AccountMailWords = {
  codeSubject: ({ code }) => `Ihr Code ist ${code}`,
  codeText: ({ code, organisation, phone, minutes }) => `Guten Tag,

Sie möchten sehen, wo Sie angemeldet sind.
Sie möchten auch sehen, wer Ihre Daten gelesen hat.

Das ist Ihr Code: ${code}

Geben Sie diesen Code auf der Seite von ${organisation} ein.
Der Code gilt ${minutes} ${plural('de', minutes, { one: 'Minute', other: 'Minuten' })}.

Möchten Sie das nicht? Dann müssen Sie nichts tun.
Geben Sie diesen Code nie einer anderen Person.
Auch wir fragen Sie nie danach.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  newAddressText: ({ code, organisation, phone, minutes }) => `Guten Tag,

Sie möchten diese E-Mail-Adresse bei ${organisation} benutzen.

Das ist Ihr Code: ${code}

Geben Sie diesen Code auf der Seite von ${organisation} ein.
Der Code gilt ${minutes} ${plural('de', minutes, { one: 'Minute', other: 'Minuten' })}.

Möchten Sie das nicht? Dann müssen Sie nichts tun.
Geben Sie diesen Code nie einer anderen Person.
Auch wir fragen Sie nie danach.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  takenSubject: 'Diese E-Mail-Adresse ist hier schon bekannt',
  takenText: ({ organisation, phone }) => `Guten Tag,

Jemand wollte diese E-Mail-Adresse bei ${organisation} benutzen.
Das geht nicht. Wir kennen diese E-Mail-Adresse schon.
Es hat sich nichts geändert.

Waren Sie das? Dann wählen Sie eine andere E-Mail-Adresse.
Waren Sie das nicht? Dann müssen Sie nichts tun.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  changedSubject: 'Ihre E-Mail-Adresse ist geändert',
  changedText: ({ organisation, phone, link, days }) => `Guten Tag,

Ihre E-Mail-Adresse bei ${organisation} ist geändert.
Diese Adresse gilt dort nicht mehr.

Waren Sie das? Dann müssen Sie nichts tun.

Waren Sie das nicht? Rufen Sie uns sofort an: ${phone}
Oder öffnen Sie diesen Link und drücken Sie den Knopf:
${link}

Sie bekommen dann diese E-Mail-Adresse zurück.
Alle Geräte werden abgemeldet.
Der Link gilt ${days} ${plural('de', days, { one: 'Tag', other: 'Tage' })}.

Viele Grüße von ${organisation}
`,
  takenBackSubject: 'Die alte E-Mail-Adresse ist zurück',
  takenBackText: ({ organisation, phone }) => `Guten Tag,

Ihre alte E-Mail-Adresse bei ${organisation} ist zurück.
Jemand hat das mit einem Link aus einer E-Mail gewünscht.
Alle Geräte sind abgemeldet.
Diese Adresse gilt dort nicht mehr.

Waren Sie das nicht? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  numberSubject: 'Ihre Handynummer ist geändert',
  numberText: ({ organisation, phone }) => `Guten Tag,

Ihre Handynummer bei ${organisation} ist geändert.

Waren Sie das? Dann müssen Sie nichts tun.

Waren Sie das nicht? Rufen Sie uns gleich an: ${phone}

Viele Grüße von ${organisation}
`,
};
