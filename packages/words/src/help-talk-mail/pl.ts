import { plural } from '../format.ts';
import type { HelpTalkMailWords } from './index.ts';

export const words: HelpTalkMailWords = {
  respondedSubject: 'Ktoś odpowiada na Twoje ogłoszenie',
  respondedText: ({ organisation, phone }) => `Dzień dobry!

Na tablicy w okolicy jest Twoje ogłoszenie.
Ktoś z sąsiedztwa na nie odpowiada.

Zaloguj się na stronie z tablicą.
Tam przeczytasz odpowiedź.
Tylko Ty i ta osoba to czytacie.

Nie dawaj nikomu karty bankowej ani kodu PIN.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  unreadSubject: 'Ktoś z sąsiedztwa do Ciebie pisze',
  unreadText: ({ organisation, phone }) => `Dzień dobry!

Na tablicy rozmawiasz z kimś z sąsiedztwa.
Ta osoba napisała coś nowego.

Zaloguj się na stronie z tablicą.
Tam możesz to przeczytać.

Nie dawaj nikomu karty bankowej ani kodu PIN.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  askedSubject: 'Czy możesz pomóc komuś z sąsiedztwa?',
  askedText: ({ organisation, phone }) => `Dzień dobry!

Ktoś z sąsiedztwa szuka pomocy.
Myślimy, że potrafisz to zrobić.

Zaloguj się na stronie z tablicą.
Tam przeczytasz, o co chodzi.
Ta osoba jeszcze nie wie, kim jesteś.

Nie chcesz? Nie musisz nic robić.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  contactCodeSubject: ({ code }) => `Twój kod to ${code}`,
  contactCodeText: ({ code, organisation, phone, minutes }) => `Dzień dobry!

Chcesz przeczytać numer lub adres e-mail drugiej osoby.

To jest Twój kod: ${code}

Wpisz ten kod na stronie ${organisation}.
Kod działa ${minutes} ${plural('pl', minutes, { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' })}.

Nie chcesz tego? Nie musisz nic robić.
Nigdy nie podawaj tego kodu nikomu innemu.
My też nigdy o niego nie pytamy.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
};
