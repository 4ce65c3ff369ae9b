import { list, weekday } from '../near.ts';
import type { HelpPostsWords } from './index.ts';

export const words: HelpPostsWords = {
  forYou: 'Dla Ciebie',
  wrote: (name) => `${name ?? 'Ktoś'} pisze do Ciebie.`,
  saysYes: (name) => `${name ?? 'Ta osoba'} mówi „tak”. Ty też mówisz „tak”?`,
  agreedWith: (name) => (name ? `Umówione. Z kim: ${name}.` : 'Umówione.'),
  talkWith: (name) => (name ? `Rozmowa. Z kim: ${name}.` : 'Rozmawiasz z kimś z sąsiedztwa.'),
  stillNeeded: 'Czy to jest jeszcze potrzebne?',
  howDidItGo: 'Jak poszło?',
  youCome: 'Przyjdziesz.',
  yours: 'Twoje.',
  waiting: 'Jeszcze czeka. Najpierw sprawdzi to ktoś z naszego zespołu.',
  state: {
    OPEN: 'Jest na tablicy.',
    AGREED: 'Umówione.',
    DONE: 'Gotowe.',
    LAPSED: 'Nie ma już na tablicy.',
    WITHDRAWN: 'Usunięte.',
  },
  showAll: 'Pokaż wszystko dla Ciebie',
  listHeading: 'Od Twoich sąsiadów',
  search: 'Szukaj na tablicy',
  searchButton: 'Szukaj',
  choose: 'Wybierz, co widzisz',
  whichKind: 'Co chcesz zobaczyć?',
  allKinds: 'Wszystko',
  whichCategory: 'O co chodzi?',
  allCategories: 'Wszystko',
  everything: 'Pokaż znowu wszystko',
  more: 'Pokaż więcej',
  none: 'Twoi sąsiedzi jeszcze nic nie napisali.',
  beFirst: 'Chcesz zacząć? Może to wyglądać tak:',
  noneFound: 'Na tablicy nie ma nic na ten temat.',
  news: 'Jest coś nowego.',
  showNews: 'Pokaż',
  timing: { ONCE: 'Raz', REGULARLY: 'Częściej', FLEXIBLE: 'Kiedy chcesz' },
  onDay: (date, time) => capital(time ? `${weekday('pl', date)}, godzina\u00a0${time}` : weekday('pl', date)),
  inPlace: (place) => `W ${place}`,
  wantToHelp: 'Chcę pomóc',
  wantThis: 'Chcę z tego skorzystać',
  readOn: 'Czytaj dalej',
  openTalk: 'Przejdź do rozmowy',
  fits: {
    REQUEST: 'Czy potrafisz to zrobić?',
    OFFER: 'Czy to coś dla Ciebie?',
    GATHERING: 'Czy to coś dla Ciebie?',
  },
  planner: (name) => `${name} zaprasza Cię.`,
  coming: (names) => `Kto przyjdzie: ${list('pl', names)}.`,
  comeToo: 'Też przyjdziesz?',
  iCome: 'Przyjdę',
  iCannot: 'Nie mogę',
  yourAnswer: 'Twoja odpowiedź',
  full: 'Nie ma już miejsca.',
  comeAudience: 'Przyjdziesz? Wtedy sąsiedzi zobaczą Twoje imię.',
  placedFor: (name, as) =>
    as === 'STAFF'
      ? `Dla innej osoby. Ogłoszenie od: ${name} (nasz zespół).`
      : `Dla innej osoby. Ogłoszenie od: ${name} (rada mieszkańców).`,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
