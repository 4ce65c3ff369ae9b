import { plural } from '../format.ts';
import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_ANSWERED: 'Sie haben hier schon geantwortet.',
  ALREADY_WITHDRAWN: 'Dieser Kommentar ist schon weg.',
  AUDIENCE_NOT_OFFERED: 'Das geht hier nicht, wählen Sie, wer das lesen darf.',
  BOARD_NOT_OPEN: 'Dieses Schwarze Brett ist noch nicht offen.',
  BOARD_NOT_READY: 'Dieses Brett ist noch nicht bereit.',
  CHANGED_MEANWHILE: 'Das wurde gerade geändert, laden Sie die Seite neu.',
  CHOICE_NEEDED: 'Wählen Sie zuerst etwas, oder schreiben Sie etwas.',
  CHOICE_NOT_OFFERED: 'Diese Antwort können Sie hier nicht wählen.',
  CODE_EXPIRED: 'Dieser Code ist zu alt, bitten Sie um einen neuen.',
  CODE_WRONG: 'Dieser Code stimmt nicht, schauen Sie noch einmal in die E-Mail.',
  COLOUR_NOT_READABLE: 'Diese Farbe stimmt nicht, bitte wählen Sie eine andere.',
  COMMENTS_OFF: 'Hier können Sie keinen Kommentar schreiben.',
  CONSOLE_LINK_NEEDED: 'Sie brauchen einen Link. Bitten Sie jemanden aus der Verwaltung darum.',
  CONTACT_EMPTY: 'Schreiben Sie Ihre Nummer oder wählen Sie Ihre E-Mail-Adresse.',
  DATE_NEEDED: 'Wählen Sie zuerst einen Tag.',
  DATE_PASSED: 'Dieser Tag ist schon vorbei, wählen Sie einen anderen Tag.',
  DATE_TOO_FAR: 'Dieser Tag ist zu weit weg, wählen Sie einen anderen Tag.',
  EDIT_WINDOW_OVER: 'Sie können diesen Text nicht mehr ändern.',
  EMAIL_NOT_READABLE: 'Diese E-Mail-Adresse stimmt nicht, sehen Sie noch einmal nach.',
  FIRST_NAME_NEEDED: 'Schreiben Sie zuerst Ihren Vornamen.',
  FIRST_NAME_NOT_READABLE: 'Dieser Vorname stimmt nicht, bitte prüfen Sie ihn.',
  GATHERING_FULL: 'Es ist kein Platz mehr frei.',
  HOME_NOT_FOUND: 'Diese Wohnung kennen wir nicht, bitte prüfen Sie Name und Nummer.',
  INPUT_NOT_READABLE: 'Das hat nicht geklappt, laden Sie die Seite neu.',
  LAB_CLOSED: 'Dieses Gespräch ist zu Ende, Sie können nicht mehr mitmachen.',
  LAST_ADMIN: 'Es muss immer einen Administrator geben. Geben Sie die Rolle zuerst jemand anderem.',
  MUTATION_ID_REUSED: 'Das hat nicht geklappt, laden Sie die Seite neu.',
  NOT_AGREED_YET: 'Sie haben noch nicht beide Ja gesagt.',
  NOT_FOUND: 'Das gibt es nicht mehr, oder es ist nicht für Sie.',
  NUMBER_NOT_OFFERED: 'Wählen Sie eine Zahl von 2 bis 200.',
  ORIGIN_NEEDED: 'Bitte geben Sie zuerst die Adresse der Website ein.',
  ORIGIN_NOT_ALLOWED: 'Auf dieser Website können Sie nur lesen.',
  ORIGIN_NOT_READABLE: 'Eine der Adressen stimmt nicht.',
  ORIGIN_TAKEN: 'Diese Adresse gehört schon zu einer anderen Website.',
  PHONE_NOT_READABLE: 'Diese Nummer stimmt nicht, sehen Sie noch einmal nach.',
  PICTURE_NOT_READABLE: 'Dieses Foto geht nicht, wählen Sie ein anderes Foto.',
  PICTURE_TOO_LARGE: 'Dieses Foto ist zu groß, wählen Sie ein kleineres Foto.',
  POST_OVER: 'Dieser Aushang ist schon vorbei.',
  REACH_NOT_YOURS: 'Sie wohnen hier nicht, das geht nur in Ihrer eigenen Nachbarschaft.',
  REPORT_NOT_READABLE: 'Diese Datei können wir nicht lesen, speichern Sie sie als Word oder als Text.',
  REPORT_TOO_LARGE: 'Dieser Bericht ist zu groß, machen Sie ihn kleiner.',
  REPORT_WITHOUT_SECTIONS: 'Wir finden keine Überschriften, setzen Sie eine über jeden Teil.',
  RESIDENT_NEEDED: 'Wir kennen Ihre Adresse noch nicht, rufen Sie uns an.',
  SECOND_FACTOR_WRONG: 'Das stimmt nicht. Versuchen Sie es noch einmal.',
  SIGN_IN_NEEDED: 'Melden Sie sich zuerst an.',
  TEXT_EMPTY: 'Sie haben noch nichts geschrieben.',
  TEXT_NOT_READABLE: 'Darin stehen Zeichen, die wir nicht lesen können.',
  TEXT_TOO_LONG: 'Ihr Text ist zu lang, machen Sie ihn kürzer.',
  TIME_NOT_READABLE: 'Diese Uhrzeit stimmt nicht, sehen Sie noch einmal nach.',
  TOO_MANY_REQUESTS: (seconds) => `Das geht zu schnell, warten Sie ${wait(seconds)}.`,
  YOUR_OWN_POST: 'Das ist Ihr eigener Aushang.',
};

function wait(seconds?: number): string {
  if (!seconds) return 'kurz';
  const minutes = Math.ceil(seconds / 60);
  if (minutes >= 120) return `${Math.ceil(minutes / 60)} Stunden`;
  return `${minutes} ${plural('de', minutes, { one: 'Minute', other: 'Minuten' })}`;
}
