import { day } from '../shared/pl.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: ResidencyMailWords = {
  askSubject: (building) => `Czy nadal mieszkasz tutaj: ${building}?`,
  askText: ({ building, before, again, link, organisation, phone }) => `Dzień dobry,

${again ? 'Nie mamy jeszcze Twojej odpowiedzi. ' : ''}Czy nadal mieszkasz tutaj: ${building}? Pytamy o to raz w roku.

Otwórz ten link i wybierz „tak” lub „nie”:
${link}

Nic nie wybierasz? Wtedy od ${day(before)} nie bierzesz już udziału jako mieszkaniec.
Link jest tylko dla Ciebie.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
  goneSubject: 'Wiadomość o Twoim stałym kontakcie',
  goneText: ({ firstName, organisation, phone }) => `Dzień dobry,

${firstName ?? 'Twój sąsiad'} już tu nie mieszka.
Nie jesteście już dla siebie stałym kontaktem.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
  movingSubject: 'Przeprowadzasz się',
  movingText: ({ building, on, organisation, phone }) => `Dzień dobry,

Wyprowadzasz się stąd: ${building}. Taką mamy wiadomość od Ciebie.
Od ${day(on)} już tam nie mieszkasz.

To się nie zgadza? A może jednak zostajesz?
Zaloguj się i wybierz: jednak zostaję. Albo zadzwoń do nas.
Swoje teksty możesz potem nadal czytać.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia, ${organisation}
`,
};
