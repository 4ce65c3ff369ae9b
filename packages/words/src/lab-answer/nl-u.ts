import type { LabAnswerWords } from './index.ts';

export const words: Partial<LabAnswerWords> = {
  thanks: (answer) => `Bedankt. U zei: ${answer}.`,
  saving: 'We bewaren uw antwoord.',
  notSaved: 'Uw antwoord is nog niet bewaard.',
  countsApart: 'Woont u hier? Log in. Dan telt u mee bij de bewoners.',
  countsWithResidents: 'U telt mee bij de bewoners.',
  audienceChoice: 'Niemand ziet wat u kiest. We tellen alleen.',
  audienceComment: 'Schrijft u een reactie? Iedereen kan die lezen. Uw voornaam staat erbij. Uw adres niet.',
};
