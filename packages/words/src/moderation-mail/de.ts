import { plural } from '../format.ts';
import type { ModerationMailWords } from './index.ts';

export const words: ModerationMailWords = {
  refusedSubject: 'Ihr Text steht nicht auf der Website',
  letThroughSubject: 'Ihr Text steht auf der Website',
  objectionSubject: 'Wir haben noch einmal geprüft',
  wrote: {
    comment: 'Sie haben einen Kommentar auf der Website geschrieben.',
    post: 'Sie haben etwas ans Schwarze Brett geschrieben.',
    message: 'Sie haben jemandem aus der Nachbarschaft geschrieben.',
    card: 'Sie haben auf Ihrer Karte etwas über sich geschrieben.',
    idea: 'Sie haben eine Idee zu einem Gespräch geschrieben.',
    thanks: 'Sie haben einen Dank geschrieben.',
  },
  refused: 'Wir zeigen Ihren Text nicht.',
  removed: 'Wir haben Ihren Text entfernt.',
  letThrough: 'Jemand von uns hat ihn gelesen.\nAndere können Ihren Text jetzt lesen.',
  objectionRight:
    'Sie haben uns geschrieben, dass unsere Entscheidung nicht stimmt.\nEine andere Person hat noch einmal geprüft.\nSie haben recht. Entschuldigung.\nIst Ihr Text noch weg? Dann dürfen Sie ihn neu schreiben.',
  objectionNotRight:
    'Sie haben uns geschrieben, dass unsere Entscheidung nicht stimmt.\nEine andere Person hat noch einmal geprüft.\nDie Entscheidung bleibt so.',
  ground: {
    FINE: 'Es ist alles in Ordnung.',
    INSULT: 'Es kann Menschen verletzen.',
    PRIVATE_DATA: 'Da steht etwas Privates.',
    DANGER: 'Es kann gefährlich sein.',
    SCAM: 'Es sieht nach Betrug aus.',
    SPAM: 'Es ist Werbung.',
    OFF_TOPIC: 'Es passt nicht hierher.',
    OTHER: 'Es gibt einen anderen Grund.',
  },
  text: ({ wrote, what, ground, words, link, days, organisation, phone }) => `Guten Tag,

${wrote}
${what}
${
  ground
    ? `
Warum? ${ground}
`
    : ''
}${
    words
      ? `
Das hat die Person von uns dazu geschrieben:
${words}
`
      : ''
  }${
    link
      ? `
Finden Sie, dass das nicht stimmt?
Dann öffnen Sie diesen Link:
${link}

Dann prüft eine andere Person noch einmal.
Der Link gilt ${days} ${plural('de', days, { one: 'Tag', other: 'Tage' })}.
`
      : ''
  }
Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
};
