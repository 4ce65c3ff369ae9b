import { day } from '../shared/pl.ts';
import type { OwnPasskeysWords } from './index.ts';

export const words: OwnPasskeysWords = {
  title: 'Logowanie bez kodu',
  means: 'Loguj się palcem, twarzą lub kodem PIN. Kod z maila nie jest wtedy potrzebny.',
  staysHere: 'Palec, twarz i PIN zostają na Twoim urządzeniu.',
  alsoCalled: 'To nazywa się też passkey lub klucz dostępu.',
  add: 'Włącz na tym urządzeniu',
  added: 'Włączone. Wybieraj to przy logowaniu.',
  cannot: 'Ta przeglądarka tego nie umie.',
  notWorked: 'Nie udało się. Spróbuj jeszcze raz.',
  alreadyOn: 'Na tym urządzeniu jest już włączone.',
  nowhere: 'Jeszcze nigdzie nie jest włączone.',
  neverUsed: 'Jeszcze nieużywane',
  remove: 'Wyłącz',
  removed: 'Wyłączone. Nikt już się tym nie zaloguje.',
  turnedOn: (date) => `Włączone ${day(date)}`,
  madeSubject: 'Teraz możesz logować się bez kodu',
  madeText: ({ organisation, phone, page }) => `Dzień dobry,

Teraz możesz logować się w ${organisation} bez kodu.
Robisz to palcem, twarzą lub kodem PIN.

Czy to Ty? Wtedy nie musisz nic robić.

To nie Ty? Zadzwoń do nas od razu: ${phone}
Albo wyłącz to na tej stronie:
${page}

Pozdrowienia od ${organisation}
`,
};
