import type { NotificationsWords } from './index.ts';

export const words: NotificationsWords = {
  title: 'Jak chcesz dostawać od nas wiadomości?',
  what: 'Wiadomości to odpowiedzi na własny wpis i śledzone obietnice. Także to, co na tablicy pasuje do Ciebie.',
  howOften: 'Jak często?',
  rhythm: {
    daily: 'Codziennie, jeśli jest coś nowego',
    weekly: 'W każdy poniedziałek, jeśli jest coś nowego',
    never: 'Nigdy',
  },
  neverMeans: 'Wtedy nie dostaniesz już wiadomości. Kody i odpowiedzi na skargę nadal dostaniesz.',
  howTo: 'W jaki sposób?',
  channel: { mail: 'Przez e-mail', push: 'Powiadomieniem na tym urządzeniu', call: 'Zadzwońcie do mnie' },
  callMeans: 'Pracownik zadzwoni i przeczyta wiadomości.',
  phone: 'Pod jaki numer?',
  phoneReaders: 'Ten numer czytają tylko pracownicy. Dzwonią z wiadomościami.',
  keepsPhone: 'Mamy już numer. Tu można wpisać inny.',
  keep: 'Zapisz mój wybór',
  kept: 'Gotowe. Trzymamy się tego wyboru.',
  pushRefused: 'To urządzenie nie pozwala na powiadomienia. Trzeba wybrać inny sposób.',
  newsTitle: 'Nowe wiadomości',
  chooseHere: 'Jak dostawać od nas wiadomości? Wybór jest tutaj',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
  about: 'O czym?',
  topic: {
    promises: 'Obietnice, które obserwujesz',
    labs: 'Rozmowy, w których coś napisano',
    board: 'Tablica z sąsiadami',
    values: 'Jak chcemy mieszkać w budynku',
  },
  boardAtOnce: 'Sąsiad pyta lub pisze do Ciebie? Wtedy piszemy od razu, ale nie w nocy.',
};
