import { number } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { LabAnswerWords } from './index.ts';

export const words: LabAnswerWords = {
  thanks: (answer) => `Bedankt. Jij zei: ${answer}.`,
  changeAnswer: 'Toch anders? Druk op een ander antwoord.',
  saving: 'We bewaren je antwoord.',
  notSaved: 'Je antwoord is nog niet bewaard.',
  countsApart: 'Woon je hier? Log in. Dan tel je mee bij de bewoners.',
  countsWithResidents: 'Je telt mee bij de bewoners.',
  signIn: 'Log in',
  othersSaid: 'Dit zeiden anderen',
  notEnough: 'Er zijn nog te weinig antwoorden.',
  notEveryone: 'Dit is niet iedereen in de wijk.',
  countedToday: 'Vanmorgen geteld.',
  countedOn: (date) => `Geteld op ${day(date)}.`,
  mostSay: (answer) => `De meeste bewoners zeggen: ${answer}.`,
  mostChosen: (answer) => `Vaakst gekozen: ${answer}.`,
  differs: 'Niet iedereen zegt hetzelfde.',
  residents: 'Bewoners',
  visitors: 'Andere lezers',
  paper: 'Op papier of aan de telefoon',
  about: (count) => `Ongeveer ${number('nl', count)} antwoorden`,
  tooFew: 'Te weinig',
  asTable: 'Bekijk als tabel',
  answer: 'Antwoord',
  audienceReading: 'Iedereen op internet kan dit gesprek lezen.',
  audienceChoice: 'Niemand ziet wat jij kiest. We tellen alleen.',
  audienceComment: 'Schrijf je een reactie? Iedereen kan die lezen. Je voornaam staat erbij. Je adres niet.',
};
