import { number } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { LabWishesWords } from './index.ts';

export const words: LabWishesWords = {
  prioritise: 'To jest dla mnie najważniejsze',
  isPriority: 'To jest dla Ciebie najważniejsze',
  chosenOf: (chosen, most) => `Wybrane: ${chosen} z ${most}. Nikt nie widzi, co wybierasz.`,
  top: 'To jest najważniejsze dla mieszkańców',
  topChosen: (residents) => `Liczba wyborów: około ${number('pl', residents)}`,
  topTooFew: 'Jeszcze za mało osób wybrało, co jest ważne.',
  join: 'Chcę się włączyć',
  joins: 'Bierzesz udział. Napiszemy do Ciebie.',
  joinReaders: (organisation) => `Pracownicy ${organisation} widzą Twoje imię. Nikt inny tego nie widzi.`,
  notAfterAll: 'Jednak nie',
  landscape: 'Co do czego mieszkańcy się zgadzają?',
  nextLab: 'Chcesz porozmawiać następnym razem?',
  askMe: 'Zapytajcie mnie wtedy',
  asksMe: 'Zapytamy Cię przy następnej rozmowie.',
  groupAsks: (group) => `${group} chce tu coś powiedzieć`,
  groupAsksElsewhere: (group) => `${group} chce coś powiedzieć w innym punkcie`,
  groupWritten: (writer, until) =>
    `${writer ? `Napisane przez: ${writer}.` : ''} Zgadzasz się? Powiedz „tak” do ${day(until)}.`.trim(),
  groupYes: 'Tak, to mówimy',
  groupReaders: 'Po Twoim „tak” każdy może to przeczytać.',
  groupSaid: (group) => `Dziękujemy. ${group} mówi to teraz.`,
};
