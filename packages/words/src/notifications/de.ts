import type { NotificationsWords } from './index.ts';

export const words: NotificationsWords = {
  title: 'Wie hören Sie Neues von uns?',
  what: 'Neues ist: Antworten auf Ihre Texte und Versprechen, denen Sie folgen. Und was am Brett zu Ihnen passt.',
  howOften: 'Wie oft?',
  rhythm: {
    daily: 'Jeden Tag, wenn es Neues gibt',
    weekly: 'Jeden Montag, wenn es Neues gibt',
    never: 'Nie',
  },
  neverMeans:
    'Sie bekommen dann nichts Neues mehr. Codes und Antworten auf eine Beschwerde bekommen Sie noch.',
  howTo: 'Wie?',
  channel: {
    mail: 'Mit einer E-Mail',
    push: 'Mit einer Mitteilung auf diesem Gerät',
    call: 'Rufen Sie mich an',
  },
  callMeans: 'Jemand von uns ruft Sie an und liest Ihnen das Neue vor.',
  phone: 'Unter welcher Nummer?',
  phoneReaders: 'Nur Mitarbeitende lesen diese Nummer. Sie rufen Sie damit an.',
  keepsPhone: 'Wir haben eine Nummer von Ihnen. Füllen Sie dies nur für eine andere aus.',
  keep: 'Meine Wahl speichern',
  kept: 'Erledigt. Wir halten uns an Ihre Wahl.',
  pushRefused: 'Dieses Gerät erlaubt keine Mitteilungen. Wählen Sie einen anderen Weg.',
  newsTitle: 'Neues für Sie',
  chooseHere: 'Wie hören Sie Neues von uns? Wählen Sie hier',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  chooseAgain: 'Melden Sie sich an und wählen Sie neu',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
  about: 'Worüber?',
  topic: {
    promises: 'Versprechen, denen Sie folgen',
    labs: 'Gespräche, in denen Sie etwas gesagt haben',
    board: 'Das Brett mit Ihren Nachbarn',
    values: 'Wie wir im Haus wohnen wollen',
  },
  boardAtOnce: 'Fragt oder schreibt ein Nachbar Sie? Dann mailen wir sofort, nicht in der Nacht.',
};
