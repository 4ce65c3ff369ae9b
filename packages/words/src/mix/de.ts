import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Ihre Notiz',
  what: 'Schreiben Sie auf, was Sie nicht vergessen wollen.',
  liveHere: 'Wohnen Sie hier?',
  whySignIn: 'Melden Sie sich an. Dann schreiben Sie Ihre Notiz.',
  signIn: 'Anmelden',
  addressUnknown: 'Wir kennen Ihre Adresse noch nicht.',
  callUs: 'Wohnen Sie hier? Dann rufen Sie uns an.',
  label: 'Was wollen Sie behalten?',
  save: 'Speichern',
  saved: 'Gespeichert.',
  readers: 'Nur Sie lesen das.',
};
