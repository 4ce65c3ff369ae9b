import { day } from '../shared/de.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: WelcomeBuddyMailWords = {
  subject: 'Ein neuer Nachbar fragt etwas',
  text: ({ organisation, phone, until, off }) => `Guten Tag,

Ein neuer Nachbar wählt Sie, um begrüßt zu werden.
Melden Sie sich auf unserer Website an und gehen Sie zu Willkommen.
Sagen Sie dort Ja oder Nein bis ${day(until)}.

Nein ist auch gut. Wir sagen es niemandem.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}

Möchten Sie diese E-Mail nicht mehr? Wählen Sie das hier:
${off}
`,
};
