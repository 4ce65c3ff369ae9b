import type { ModerationWords } from './index.ts';

export const words: ModerationWords = {
  notRight: 'Hier stimmt etwas nicht',
  reportHeading: 'Was stimmt nicht?',
  reason: {
    DANGER: 'Jemand ist in Gefahr',
    CHILD: 'Es geht um ein Kind',
    PRIVATE_DATA: 'Da steht etwas Privates',
    INSULT: 'Es verletzt Menschen',
    SPAM: 'Es ist Werbung oder nicht echt',
    OTHER: 'Etwas anderes',
  },
  danger: 'Gefahr? Rufen Sie 112 an.',
  words: 'Möchten Sie etwas dazu sagen? Sie müssen nicht.',
  reportAudience: 'Nur wir lesen das. Wer es geschrieben hat, sieht Ihren Namen nicht.',
  report: 'Das melden',
  reported: 'Danke. Wir sehen es uns an.',
  block: (author) => `Ich möchte ${author} nicht mehr sehen`,
  blockAsk: (author) => `Möchten Sie ${author} nicht mehr sehen?`,
  blockMeans: (author) => `Sie sehen dann nichts mehr von ${author}. Und ${author} sieht nichts von Ihnen.`,
  blockSure: 'Ja, nicht mehr sehen',
  blocked: 'Sie sehen diese Person nicht mehr.',
  stop: 'Nein, zurück',
};
