import { plural } from '../format.ts';
import type { AccountMailWords } from './index.ts';

export const words: AccountMailWords = {
  codeSubject: ({ code }) => `Twój kod to ${code}`,
  codeText: ({ code, organisation, phone, minutes }) => `Dzień dobry!

Chcesz zobaczyć swoje urządzenia.
Chcesz też zobaczyć, kto czytał Twoje dane.

To jest Twój kod: ${code}

Wpisz ten kod na stronie ${organisation}.
Kod działa ${minutes} ${plural('pl', minutes, { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' })}.

Nie chcesz tego? Nie musisz nic robić.
Nigdy nie podawaj tego kodu nikomu innemu.
My też nigdy o niego nie pytamy.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  newAddressText: ({ code, organisation, phone, minutes }) => `Dzień dobry!

Chcesz używać tego adresu e-mail. Organizacja: ${organisation}.

To jest Twój kod: ${code}

Wpisz ten kod na stronie ${organisation}.
Kod działa ${minutes} ${plural('pl', minutes, { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' })}.

Nie chcesz tego? Nie musisz nic robić.
Nigdy nie podawaj tego kodu nikomu innemu.
My też nigdy o niego nie pytamy.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  takenSubject: 'Ten adres e-mail już tu jest',
  takenText: ({ organisation, phone }) => `Dzień dobry!

Ktoś chce używać tego adresu e-mail. Organizacja: ${organisation}.
To nie jest możliwe. Znamy już ten adres e-mail.
Nic się nie zmieniło.

To Ty? Wybierz wtedy inny adres e-mail.
To nie Ty? Nie musisz nic robić.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  changedSubject: 'Twój adres e-mail jest zmieniony',
  changedText: ({ organisation, phone, link, days }) => `Dzień dobry!

Twój adres e-mail jest zmieniony. Organizacja: ${organisation}.
Ten adres już tam nie działa.

To Ty? Nie musisz nic robić.

To nie Ty? Zadzwoń do nas od razu: ${phone}
Albo otwórz ten link i naciśnij przycisk:
${link}

Wtedy ten adres e-mail wróci do Ciebie.
Wszystkie urządzenia zostaną wylogowane.
Link działa ${days} ${plural('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}.

Pozdrowienia od ${organisation}
`,
  takenBackSubject: 'Stary adres e-mail wrócił',
  takenBackText: ({ organisation, phone }) => `Dzień dobry!

Twój stary adres e-mail wrócił. Organizacja: ${organisation}.
Ktoś poprosił o to przez link z e-maila.
Wszystkie urządzenia są wylogowane.
Ten adres już tam nie działa.

To nie Ty? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  numberSubject: 'Twój numer komórkowy jest zmieniony',
  numberText: ({ organisation, phone }) => `Dzień dobry!

Twój numer komórkowy jest zmieniony. Organizacja: ${organisation}.

To Ty? Nie musisz nic robić.

To nie Ty? Zadzwoń do nas od razu: ${phone}

Pozdrowienia od ${organisation}
`,
};
