import { number, plural } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { LabFeedbackWords } from './index.ts';

export const words: LabFeedbackWords = {
  section: {
    INTRODUCTION: 'O czym to jest?',
    MEANING: 'Dla siebie nawzajem i razem',
    BOTTLENECKS: 'Co nie działa dobrze?',
    SOLUTIONS: 'Co może pomóc?',
    WHOSE_TURN: 'Kto co robi?',
    ACTION_POINTS: 'Obiecane i zrobione',
    THANKS: 'Dziękujemy',
  },
  question: {
    AGREE: 'Też tak uważasz?',
    RECOGNISE: 'Znasz to?',
    HELP: 'Czy to by Ci pomogło?',
    WHO_STARTS: 'Kto powinien zacząć?',
    GOOD_PLAN: 'Czy to dobry plan?',
    NOTICE: 'Czy już coś z tego widać?',
  },
  choice: {
    YES: 'Tak',
    NO: 'Nie',
    DONT_KNOW: 'Nie wiem',
    RESIDENTS: 'Mieszkańcy',
    TOGETHER: 'Razem',
  },
  notYet: 'Jeszcze nie',
  heldWith: (participants, date) =>
    participants
      ? `Rozmowa z ${participants} ${plural('pl', participants, { one: 'mieszkańcem', other: 'mieszkańcami' })}, ${day(date)}`
      : `Rozmowa z mieszkańcami, ${day(date)}`,
  place: (place) => `Gdzie: ${place}`,
  closesOn: (date) => `Możesz brać udział do ${day(date)} włącznie.`,
  correctedOn: (date) => `Zmieniono: ${day(date)}.`,
  closed: 'Ta rozmowa już się skończyła.',
  closedButReadable: 'Nadal możesz wszystko przeczytać. Nie można już brać udziału.',
  readPoints: 'Przeczytaj całą rozmowę',
  heardAndDone: 'Co usłyszeliśmy i co robimy',
  absent: 'Tej rozmowy już nie ma.',
  step: (step, steps) => `Punkt ${step} z ${steps}`,
  next: 'Dalej',
  nextSection: (section) => `Dalej: ${section}`,
  previous: 'Wstecz',
  allTopics: 'Wybierz, o czym chcesz czytać',
  end: 'To był ostatni punkt.',
  fromTheStart: 'Wróć na początek',
  readReport: 'Przeczytaj tekst z raportu',
  residentIdea: 'Pomysł mieszkańca',
  ownerAndDue: (owner, due) =>
    [owner ? `Kto to robi: ${owner}.` : '', due ? `Obiecane do ${day(due)}.` : ''].filter(Boolean).join(' '),
  became: {
    KEPT: 'Zrobione.',
    DROPPED: 'Nie będzie zrobione.',
    LATE: 'Po terminie.',
  },
  nobodySeesChoice: 'Nikt nie widzi, co wybierasz. My tylko liczymy.',
  yourAnswer: 'Twoja odpowiedź',
  readComments: (count) =>
    count
      ? `Przeczytaj ${number('pl', count)} ${plural('pl', count, {
          one: 'komentarz',
          few: 'komentarze',
          many: 'komentarzy',
          other: 'komentarza',
        })}`
      : 'Napisz komentarz',
  share: 'Udostępnij tę rozmowę',
  hideComments: 'Ukryj komentarze',
};
