import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_ANSWERED: 'Twoja odpowiedź już tu jest.',
  ALREADY_WITHDRAWN: 'Tego komentarza już nie ma.',
  AUDIENCE_NOT_OFFERED: 'Tego nie można tu wybrać, wybierz, kto może to czytać.',
  BOARD_NOT_OPEN: 'Ta tablica nie jest jeszcze otwarta.',
  BOARD_NOT_READY: 'Ta tablica nie jest jeszcze gotowa.',
  CHANGED_MEANWHILE: 'To się właśnie zmieniło, odśwież stronę.',
  CHOICE_NEEDED: 'Najpierw coś wybierz albo coś napisz.',
  CHOICE_NOT_OFFERED: 'Tej odpowiedzi nie można tu wybrać.',
  CODE_EXPIRED: 'Ten kod jest za stary, poproś o nowy.',
  CODE_WRONG: 'Ten kod się nie zgadza, sprawdź jeszcze raz w e-mailu.',
  COLOUR_NOT_READABLE: 'Ten kolor jest nieprawidłowy, wybierz inny.',
  COMMENTS_OFF: 'Tutaj nie można pisać komentarzy.',
  CONSOLE_LINK_NEEDED: 'Potrzebny jest link. Poproś o niego administratora.',
  CONTACT_EMPTY: 'Wpisz swój numer albo wybierz swój adres e-mail.',
  DATE_NEEDED: 'Najpierw wybierz dzień.',
  DATE_PASSED: 'Ten dzień już minął, wybierz inny dzień.',
  DATE_TOO_FAR: 'Ten dzień jest za daleko, wybierz inny dzień.',
  DATES_CROSSED: 'Ostatni dzień musi być po pierwszym dniu.',
  EDIT_WINDOW_OVER: 'Tego tekstu nie można już zmienić.',
  EMAIL_NOT_READABLE: 'Ten adres e-mail się nie zgadza, sprawdź go jeszcze raz.',
  FIRST_NAME_NEEDED: 'Najpierw wpisz swoje imię.',
  FIRST_NAME_NOT_READABLE: 'To imię jest nieprawidłowe, sprawdź je jeszcze raz.',
  GATHERING_FULL: 'Nie ma już miejsca.',
  HOME_NOT_FOUND: 'Nie znamy tego mieszkania, sprawdź nazwę i numer.',
  IDENTITY_NOT_ACCEPTED: 'Logowanie przez tę stronę teraz nie działa, zadzwoń do nas.',
  INPUT_NOT_READABLE: 'To się nie udało, odśwież stronę.',
  LAB_CLOSED: 'Ta rozmowa już się skończyła, nie można już brać udziału.',
  LAB_NOT_READY: 'Czegoś jeszcze brakuje. Zobacz, co jest potrzebne.',
  LAST_ADMIN: 'Zawsze musi być administrator. Najpierw daj tę rolę komuś innemu.',
  LAST_WAY: 'Jeden sposób logowania musi zostać włączony.',
  MUTATION_ID_REUSED: 'To się nie udało, odśwież stronę.',
  NOT_AGREED_YET: 'Najpierw obie osoby muszą powiedzieć „tak”.',
  NOT_FOUND: 'Tego już nie ma albo to nie jest dla Ciebie.',
  NUMBER_NOT_OFFERED: 'Wybierz liczbę od 2 do 200.',
  ORIGIN_NEEDED: 'Najpierw wpisz adres strony.',
  ORIGIN_NOT_ALLOWED: 'Na tej stronie można tylko czytać.',
  ORIGIN_NOT_READABLE: 'Jeden z adresów jest nieprawidłowy.',
  ORIGIN_TAKEN: 'Ten adres należy już do innej strony.',
  PHONE_NOT_READABLE: 'Ten numer się nie zgadza, sprawdź go jeszcze raz.',
  PICTURE_NOT_READABLE: 'To zdjęcie nie działa, wybierz inne zdjęcie.',
  PICTURE_TOO_LARGE: 'To zdjęcie jest za duże, wybierz mniejsze zdjęcie.',
  POST_OVER: 'To ogłoszenie jest już nieaktualne.',
  REACH_NOT_YOURS: 'Nie mieszkasz tutaj, to działa tylko w Twojej okolicy.',
  REPORT_NOT_READABLE: 'Nie możemy odczytać tego pliku, zapisz go jako Word lub jako tekst.',
  REPORT_TOO_LARGE: 'Ten raport jest za duży, zmniejsz go.',
  REPORT_WITHOUT_SECTIONS: 'Nie widzimy nagłówków, dodaj nagłówek nad każdą częścią.',
  RESIDENT_NEEDED: 'Nie znamy jeszcze Twojego adresu, zadzwoń do nas.',
  SECOND_FACTOR_WRONG: 'To się nie zgadza. Spróbuj jeszcze raz.',
  SECOND_PERSON_NEEDED: 'To musi opublikować inna osoba z zespołu.',
  SIGN_IN_NEEDED: 'Najpierw się zaloguj.',
  TEXT_EMPTY: 'Nie ma tu jeszcze żadnego tekstu.',
  TEXT_NOT_READABLE: 'Są w nim znaki, których nie możemy odczytać.',
  TEXT_TOO_LONG: 'Twój tekst jest za długi, skróć go.',
  TIME_NOT_READABLE: 'Ta godzina się nie zgadza, sprawdź ją jeszcze raz.',
  TOO_MANY_REQUESTS: (seconds) => `To idzie za szybko, poczekaj ${wait(seconds)}.`,
  WAY_NOT_READY: 'Ten sposób nie jest jeszcze gotowy, najpierw go ustaw.',
  WAY_OFF: 'Tak nie można się tu zalogować, wybierz inny sposób.',
  YOUR_OWN_POST: 'To jest Twoje własne ogłoszenie.',
};

function wait(seconds?: number): string {
  if (!seconds) return 'chwilę';
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.ceil(minutes / 60);
  if (minutes >= 120)
    return `${hours} ${plural('pl', hours, { few: 'godziny', many: 'godzin', other: 'godziny' })}`;
  return `${minutes} ${plural('pl', minutes, { one: 'minutę', few: 'minuty', many: 'minut', other: 'minuty' })}`;
}
