import { day } from '../shared/pl.ts';
import type { WelcomeCheckInWords } from './index.ts';

export const words: WelcomeCheckInWords = {
  subject: 'Jak się masz?',
  text: ({ firstName, link, until, off, organisation, phone }) => `Dzień dobry, ${firstName},

Jak się masz w nowym mieszkaniu?
Otwórz ten link i wybierz buźkę:
${link}

Czyta to tylko osoba do kontaktu i zastępca.
Nie ma to wpływu na czynsz.
Link działa do ${day(until)}.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrawia ${organisation}

Nie chcesz już takich e-maili? Wybierz to tutaj:
${off}
`,
  choose: 'Wybierz buźkę',
  chooseFirst: 'Najpierw wybierz buźkę.',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
};
