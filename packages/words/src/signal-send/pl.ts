import { day } from '../shared/pl.ts';
import type { SignalSendWords } from './index.ts';

export const words: SignalSendWords = {
  callNow: 'Zadzwoń teraz pod 112',
  danger: 'Jest pożar, gaz lub przemoc? Idź w bezpieczne miejsce. Potem zadzwoń pod 112.',
  brokenFirst: 'Zadzwoń do nas. Umówimy się na wizytę.',
  nuisanceFirst: 'Zadzwoń do nas. Porozmawiamy o tym razem.',
  inDanger: 'Jest niebezpiecznie? Zadzwoń pod 112.',
  call: (phone) => `Zadzwoń: ${phone}`,
  writeAnyway: { BROKEN: 'Już była rozmowa. To nie pomaga.', NUISANCE: 'Chcę to też napisać' },
  whichPromise: 'O którą obietnicę chodzi?',
  anotherPromise: 'Inna obietnica',
  write: {
    BROKEN: 'Co jest zepsute?',
    NUISANCE: 'Co się dzieje?',
    PROMISE: 'Co nie zostało zrobione?',
    COMPLAINT: 'Jaka jest Twoja skarga?',
    TIP: 'Jaka jest Twoja rada?',
  },
  noNames: 'Nie podawaj tu żadnych nazwisk.',
  audience: (organisation) => `Czytają to tylko pracownicy ${organisation}.`,
  kept: 'Po roku to usuwamy.',
  signInFirst: 'Za chwilę się zalogujesz. Twój tekst zostanie.',
  send: (organisation) => `Wyślij do ${organisation}`,
  back: 'Wróć',
  sent: 'Dziękujemy. Mamy Twoją wiadomość.',
  number: (number) => `Twój numer to ${number}.`,
  answerBy: (date) => `Dostaniesz odpowiedź. Najpóźniej ${day(date)}.`,
  mailed: 'Te informacje są też w wiadomości.',
  another: 'Chcę powiedzieć coś jeszcze',
};
