import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_WITHDRAWN: 'Deze reactie is al weg.',
  CHOICE_NOT_OFFERED: 'Dit antwoord kun je hier niet kiezen.',
  CODE_EXPIRED: 'Deze code is te oud, vraag een nieuwe.',
  CODE_WRONG: 'Deze code klopt niet, kijk nog eens in de mail.',
  COMMENTS_OFF: 'Je kunt hier geen reactie schrijven.',
  EDIT_WINDOW_OVER: 'Je kunt deze tekst niet meer veranderen.',
  EMAIL_NOT_READABLE: 'Dit e-mailadres klopt niet, kijk het nog eens na.',
  FIRST_NAME_NEEDED: 'Typ eerst je voornaam.',
  INPUT_NOT_READABLE: 'Dit lukte niet, laad de pagina opnieuw.',
  LAB_CLOSED: 'Dit gesprek is klaar, je kunt niet meer meedoen.',
  MUTATION_ID_REUSED: 'Dit lukte niet, laad de pagina opnieuw.',
  NOT_FOUND: 'Dit is er niet meer, of het is niet voor jou.',
  ORIGIN_NOT_ALLOWED: 'Op deze website kun je niet inloggen.',
  SIGN_IN_NEEDED: 'Log eerst in.',
  TEXT_EMPTY: 'Je hebt nog niets getypt.',
  TEXT_NOT_READABLE: 'Er staan tekens in die wij niet kunnen lezen.',
  TEXT_TOO_LONG: 'Je tekst is te lang, maak hem korter.',
  TOO_MANY_REQUESTS: (seconds) => `Dit gaat te snel, ${wait(seconds)}.`,
};

function wait(seconds?: number): string {
  if (!seconds) return 'wacht even';
  const minutes = Math.ceil(seconds / 60);
  return `wacht ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}`;
}
