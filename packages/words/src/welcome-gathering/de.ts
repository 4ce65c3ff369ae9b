import { weekday } from '../near.ts';
import type { WelcomeGatheringWords } from './index.ts';

export const words: WelcomeGatheringWords = {
  heading: 'Ihre Nachbarn treffen',
  what: 'Möchten Sie Ihre Nachbarn einmal treffen? Sie dürfen, Sie müssen nicht.',
  readers: (board) => `Nachbarn in ${board} lesen dann Ihren Vornamen.`,
  want: 'Ja, das möchte ich',
  wanting: 'Wir suchen einen Tag. Das kann ein paar Tage dauern.',
  stop: 'Doch nicht',
  proposedBy: (firstName) => `${firstName} schlägt einen Tag vor:`,
  when: (date, time) => `${weekday('de', date)} um ${time} Uhr`,
  canYou: 'Können Sie dann?',
  yesWhat: (board) => `Nach Ihrem Ja steht es auf dem Brett von ${board}.`,
  yes: 'Ja, dann kann ich',
  otherDay: 'Nein, ein anderer Tag',
  planned: 'Dann treffen Sie Ihre Nachbarn:',
  plannedWhere: 'Es steht auf dem Brett. Dort sehen Sie, wer kommt.',
  stopPlanned: 'Vom Brett nehmen',
  saved: 'Gespeichert.',
  helperWanted: (firstName) =>
    firstName ? `${firstName} möchte die Nachbarn treffen.` : 'Die neue Person möchte die Nachbarn treffen.',
  helperWhat: 'Schlagen Sie einen Tag vor. Das liest zuerst nur der neue Nachbar.',
  day: 'An welchem Tag?',
  time: 'Um wie viel Uhr?',
  place: 'Wo?',
  placeHint: 'Am besten in einem Raum für alle.',
  propose: 'Das vorschlagen',
  helperProposed: 'Der neue Nachbar sagt noch ja oder nein.',
  helperPlanned: 'Die Nachbarn treffen sich. Es steht auf dem Brett.',
  helperTold: 'Danke. Der neue Nachbar liest es jetzt.',
  postTitle: (firstName) => `${firstName} kennenlernen`,
  postText: 'Ich ziehe hier ein. Kommen Sie vorbei?',
};
