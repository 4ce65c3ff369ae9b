import type { PasskeyWords } from './index.ts';

export const words: PasskeyWords = {
  explain: 'Zaloguj się palcem, twarzą lub kodem PIN. Otworzy się nowe okno.',
  first: 'Jeszcze nie włączone? Najpierw zaloguj się inaczej. Potem włącz to w „Moje urządzenia i dane”.',
  go: 'Dalej',
  waiting: 'Przejdź do drugiego okna.',
  press: 'Naciśnij przycisk. Potem urządzenie sprawdzi, czy to Ty.',
  signIn: 'Zaloguj się',
  staysHere: 'Palec, twarz i PIN zostają na Twoim urządzeniu.',
  notWorked: 'Nie udało się. Spróbuj jeszcze raz.',
  cannot: 'Ta przeglądarka tego nie umie. Zaloguj się inaczej.',
  forSite: (site) => `Logujesz się do: ${site}.`,
};
