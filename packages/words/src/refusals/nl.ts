import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_ANSWERED: 'Je hebt hier al op geantwoord.',
  ALREADY_WITHDRAWN: 'Deze reactie is al weg.',
  AUDIENCE_NOT_OFFERED: 'Dit kun je hier niet kiezen, kies wie dit mag lezen.',
  BOARD_NOT_OPEN: 'Dit bord is nog niet open.',
  BOARD_NOT_READY: 'Dit bord is nog niet klaar om open te gaan.',
  CHANGED_MEANWHILE: 'Dit is net veranderd, laad de pagina opnieuw.',
  CHOICE_NEEDED: 'Kies eerst iets, of typ iets.',
  CHOICE_NOT_OFFERED: 'Dit antwoord kun je hier niet kiezen.',
  CODE_EXPIRED: 'Deze code is te oud, vraag een nieuwe.',
  CODE_WRONG: 'Deze code klopt niet, kijk nog eens in de mail.',
  COLOUR_NOT_READABLE: 'Deze kleur klopt niet, kies een andere kleur.',
  COMMENTS_OFF: 'Je kunt hier geen reactie schrijven.',
  CONSOLE_LINK_NEEDED: 'Je hebt een link nodig. Vraag die aan een beheerder.',
  CONTACT_EMPTY: 'Typ je nummer of kies je e-mailadres.',
  DATE_NEEDED: 'Kies eerst een dag.',
  DATE_PASSED: 'Deze dag is al voorbij, kies een andere dag.',
  DATE_TOO_FAR: 'Deze dag is te ver weg, kies een andere dag.',
  EDIT_WINDOW_OVER: 'Je kunt deze tekst niet meer veranderen.',
  EMAIL_NOT_READABLE: 'Dit e-mailadres klopt niet, kijk het nog eens na.',
  FIRST_NAME_NEEDED: 'Typ eerst je voornaam.',
  FIRST_NAME_NOT_READABLE: 'Deze voornaam klopt niet, kijk hem nog eens na.',
  GATHERING_FULL: 'Er is geen plaats meer.',
  HOME_NOT_FOUND: 'Deze woning kennen wij niet, kijk nog eens naar naam en nummer.',
  INPUT_NOT_READABLE: 'Dit lukte niet, laad de pagina opnieuw.',
  LAB_CLOSED: 'Dit gesprek is klaar, je kunt niet meer meedoen.',
  LAST_ADMIN: 'Er moet altijd een beheerder zijn. Maak eerst iemand anders beheerder.',
  MUTATION_ID_REUSED: 'Dit lukte niet, laad de pagina opnieuw.',
  NOT_AGREED_YET: 'Jullie hebben nog niet allebei ja gezegd.',
  NOT_FOUND: 'Dit is er niet meer, of het is niet voor jou.',
  NUMBER_NOT_OFFERED: 'Kies een aantal van 2 tot 200.',
  ORIGIN_NEEDED: 'Typ eerst het adres van de website.',
  ORIGIN_NOT_ALLOWED: 'Op deze website kun je alleen lezen.',
  ORIGIN_NOT_READABLE: 'Een van de adressen klopt niet.',
  ORIGIN_TAKEN: 'Dit adres hoort al bij een andere website.',
  PHONE_NOT_READABLE: 'Dit nummer klopt niet, kijk het nog eens na.',
  PICTURE_NOT_READABLE: 'Deze foto lukt niet, kies een andere foto.',
  PICTURE_TOO_LARGE: 'Deze foto is te groot, kies een kleinere foto.',
  POST_OVER: 'Dit bericht is al voorbij.',
  REACH_NOT_YOURS: 'Je woont hier niet, dus dit kan alleen in je eigen buurt.',
  REPORT_NOT_READABLE: 'Dit bestand kunnen wij niet lezen, bewaar het als Word of als tekst.',
  REPORT_TOO_LARGE: 'Dit verslag is te groot, maak het kleiner.',
  REPORT_WITHOUT_SECTIONS: 'Wij vinden geen koppen, zet een kop boven elk deel.',
  RESIDENT_NEEDED: 'Je adres is nog niet bekend, bel ons.',
  SECOND_FACTOR_WRONG: 'Dit klopt niet. Probeer het nog een keer.',
  SIGN_IN_NEEDED: 'Log eerst in.',
  TEXT_EMPTY: 'Je hebt nog niets getypt.',
  TEXT_NOT_READABLE: 'Er staan tekens in die wij niet kunnen lezen.',
  TEXT_TOO_LONG: 'Je tekst is te lang, maak hem korter.',
  TIME_NOT_READABLE: 'Deze tijd klopt niet, kijk hem nog eens na.',
  TOO_MANY_REQUESTS: (seconds) => `Dit gaat te snel, ${wait(seconds)}.`,
  YOUR_OWN_POST: 'Dit is je eigen bericht.',
};

function wait(seconds?: number): string {
  if (!seconds) return 'wacht even';
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 120) return `wacht ${Math.ceil(minutes / 60)} uur`;
  return `wacht ${minutes} ${plural('nl', minutes, { one: 'minuut', other: 'minuten' })}`;
}
