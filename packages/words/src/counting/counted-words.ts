import type { Language } from '../languages.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** Each word that stands behind a number, in the forms that its language has for one, a few and many. */
export const countedWords: Partial<Record<Language, readonly Forms[]>> = {
  de: [
    { one: 'Antwort', other: 'Antworten' },
    { one: 'Arbeitstag', other: 'Arbeitstagen' },
    { one: 'Bewohner', other: 'Bewohner' },
    { one: 'Bewohner', other: 'Bewohnern' },
    { other: 'Jahre' },
    { one: 'Kommentar', other: 'Kommentare' },
    { one: 'Minute', other: 'Minuten' },
    { one: 'Person', other: 'Personen' },
    { one: 'Punkt', other: 'Punkte' },
    { one: 'Stunde', other: 'Stunden' },
    { one: 'Tag', other: 'Tage' },
    { one: 'Versprechen', other: 'Versprechen' },
    { one: 'Woche' },
    { one: 'Monat', other: 'Monaten' },
    { one: 'Zeichen', other: 'Zeichen' },
    { one: 'Zettel', other: 'Zettel' },
    { one: 'Ziffer', other: 'Ziffern' },
  ],
  pl: [
    { one: 'cyfra', few: 'cyfry', many: 'cyfr' },
    { one: 'dzień', few: 'dni', many: 'dni' },
    { one: 'godzinę', few: 'godziny', many: 'godzin' },
    { many: 'kartek' },
    { one: 'komentarz', few: 'komentarze', many: 'komentarzy' },
    { one: 'mieszkańcem', few: 'mieszkańcami', many: 'mieszkańcami' },
    { one: 'mieszkaniec', few: 'mieszkańców', many: 'mieszkańców' },
    { one: 'minutę', few: 'minuty', many: 'minut' },
    { one: 'obietnica', few: 'obietnice', many: 'obietnic' },
    { one: 'odpowiedź', few: 'odpowiedzi', many: 'odpowiedzi' },
    { one: 'osoba', few: 'osoby', many: 'osób' },
    { one: 'punkt', few: 'punkty', many: 'punktów' },
    { few: 'znaków' },
    { many: 'lat' },
    { one: 'tygodniu' },
    { one: 'miesiącu', few: 'miesiącach', many: 'miesiącach' },
  ],
  uk: [
    { many: 'аркушів' },
    { one: 'відповідь', few: 'відповіді', many: 'відповідей' },
    { one: 'годину', few: 'години', many: 'годин' },
    { one: 'день', few: 'дні', many: 'днів' },
    { one: 'коментар', few: 'коментарі', many: 'коментарів' },
    { one: 'людини', few: 'людей', many: 'людей' },
    { one: 'мешканець', few: 'мешканці', many: 'мешканців' },
    { one: 'мешканцем', few: 'мешканцями', many: 'мешканцями' },
    { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок' },
    { one: 'пункт', few: 'пункти', many: 'пунктів' },
    { few: 'символи' },
    { many: 'років' },
    { few: 'робочі' },
    { one: 'тиждень' },
    { one: 'місяць', few: 'місяці', many: 'місяців' },
    { one: 'хвилину', few: 'хвилини', many: 'хвилин' },
    { one: 'цифру', few: 'цифри', many: 'цифр' },
  ],
};

/** Words that may stand behind a number and are not what is counted: "2 z 4". */
export const uncounted: Partial<Record<Language, string>> = {
  de: 'Uhr an bis gemacht oder von',
  pl: 'do z lub',
  uk: 'до з або',
};
