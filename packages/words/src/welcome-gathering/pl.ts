import { weekday } from '../near.ts';
import type { WelcomeGatheringWords } from './index.ts';

export const words: WelcomeGatheringWords = {
  heading: 'Spotkanie z sąsiadami',
  what: 'Chcesz spotkać się z sąsiadami? Możesz, ale nie musisz.',
  readers: (board) => `Sąsiedzi (${board}) zobaczą wtedy Twoje imię.`,
  want: 'Tak, chcę',
  wanting: 'Szukamy dnia. To może potrwać kilka dni.',
  stop: 'Jednak nie',
  proposedBy: (firstName) => `${firstName} proponuje dzień:`,
  when: (date, time) => `${weekday('pl', date)}, godzina ${time}`,
  canYou: 'Czy możesz wtedy przyjść?',
  yesWhat: (board) => `Po Twoim „tak” będzie to na tablicy: ${board}.`,
  yes: 'Tak, mogę',
  otherDay: 'Nie, inny dzień',
  planned: 'Wtedy spotkasz sąsiadów:',
  plannedWhere: 'Jest to na tablicy. Tam widać, kto przyjdzie.',
  stopPlanned: 'Usuń z tablicy',
  saved: 'Zapisane.',
  helperWanted: (firstName) =>
    firstName ? `${firstName} chce poznać sąsiadów.` : 'Nowa osoba chce poznać sąsiadów.',
  helperWhat: 'Zaproponuj dzień. Najpierw zobaczy go tylko nowy sąsiad.',
  day: 'W jaki dzień?',
  time: 'O której?',
  place: 'Gdzie?',
  placeHint: 'Najlepiej we wspólnej sali.',
  propose: 'Zaproponuj to',
  helperProposed: 'Nowy sąsiad powie jeszcze „tak” lub „nie”.',
  helperPlanned: 'Sąsiedzi się spotkają. Jest to na tablicy.',
  helperTold: 'Dziękujemy. Nowy sąsiad już to czyta.',
  postTitle: (firstName) => `Poznaj sąsiada: ${firstName}`,
  postText: 'Wprowadzam się tutaj. Przyjdziesz się poznać?',
};
