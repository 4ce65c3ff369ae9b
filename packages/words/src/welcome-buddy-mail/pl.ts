import { day } from '../shared/pl.ts';
import type { WelcomeBuddyMailWords } from './index.ts';

export const words: WelcomeBuddyMailWords = {
  subject: 'Pytanie od nowej osoby w sąsiedztwie',
  text: ({ organisation, phone, until, off }) => `Dzień dobry!

Nowa osoba w sąsiedztwie wybiera Ciebie do pomocy.
Zaloguj się na naszej stronie i przejdź do: Witamy.
Odpowiedz tam tak lub nie do ${day(until)}.

Nie też jest w porządku. Nikomu tego nie powiemy.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}

Nie chcesz już takich e-maili? Wybierz to tutaj:
${off}
`,
};
