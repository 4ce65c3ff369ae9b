import type { ProfileHelloWords } from './index.ts';

// A name keeps its form here: how it would change in a sentence is not known.
export const words: ProfileHelloWords = {
  why: {
    BOTH_YES: 'Widzisz to, bo obie osoby się przywitały.',
    STAIRWELL: 'Widzisz to, bo mieszkacie przy tej samej klatce schodowej.',
  },
  whyIn: (place) => `Widzisz to, bo też mieszkasz w ${place}.`,
  whyBuddy: (name) => `Widzisz to, bo witasz tutaj tę osobę: ${name}.`,
  whyHello: (name) => `Widzisz to, bo ${name} się wita.`,
  says: (name, building) =>
    building ? `${name} z ${building} mówi „dzień dobry”.` : `${name} mówi „dzień dobry”.`,
  sayHello: 'Przywitaj się',
  sayMeans: (name) => `${name} zobaczy, kim jesteś. I wybierze, czy też się przywita.`,
  helloBack: 'Też się przywitaj',
  notNow: 'Nie teraz',
  notNowMeans: (name) => `Wybierzesz „nie teraz”? ${name} się o tym nie dowie.`,
  said: (name) => `Przywitanie jest wysłane. Damy znać, gdy ${name} też się przywita.`,
  both: (name) => `Ty i ${name} już się witacie.`,
  bothMeans: 'Teraz czasem widzicie o sobie więcej.',
  answeredNotNow: 'Dobrze. Nic nie powiemy.',
  waiting: 'Ktoś z sąsiedztwa się wita',
  seeCard: (name) => `Zobacz kartę: ${name}`,
  absent: 'Tej karty nie ma albo nie jest dla Ciebie.',
  firstName: 'Jak masz na imię?',
  firstNameReader: (name) => `${name} przeczyta Twoje imię.`,
};
