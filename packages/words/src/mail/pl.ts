import { plural } from '../format.ts';
import type { MailWords } from './index.ts';

export const words: MailWords = {
  signInSubject: ({ code }) => `Twój kod to ${code}`,
  signInText: ({ code, organisation, phone, minutes }) => `Dzień dobry!

Chcesz się zalogować na stronie ${organisation}.

To jest Twój kod: ${code}

Wpisz ten kod na stronie.
Kod działa ${minutes} ${plural('pl', minutes, { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' })}.

Nie chcesz się logować? Nie musisz nic robić.
Nigdy nie podawaj tego kodu nikomu innemu.
My też nigdy o niego nie pytamy.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  invitationSubject: ({ organisation }) => `Weź udział w ${organisation}`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `Dzień dobry${firstName ? `, ${firstName}` : ''}!

Na naszej stronie mieszkańcy rozmawiają z nami i ze sobą.
${building ? `Mieszkasz w budynku ${building}. ` : ''}Weźmiesz udział?

Otwórz ten link:
${link}

Potem naciśnij przycisk.
Link działa ${days} ${plural('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}.
Link jest tylko dla Ciebie.

Nie chcesz brać udziału? Nie musisz nic robić.
Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
};
