import type { RefusalWords } from './index.ts';

export const words: Partial<RefusalWords> = {
  CHOICE_NOT_OFFERED: 'Dit antwoord kunt u hier niet kiezen.',
  COMMENTS_OFF: 'U kunt hier geen reactie schrijven.',
  EDIT_WINDOW_OVER: 'U kunt deze tekst niet meer veranderen.',
  FIRST_NAME_NEEDED: 'Typ eerst uw voornaam.',
  LAB_CLOSED: 'Dit gesprek is klaar, u kunt niet meer meedoen.',
  NOT_FOUND: 'Dit is er niet meer, of het is niet voor u.',
  ORIGIN_NOT_ALLOWED: 'Op deze website kunt u niet inloggen.',
  TEXT_EMPTY: 'U hebt nog niets getypt.',
  TEXT_TOO_LONG: 'Uw tekst is te lang, maak hem korter.',
};
