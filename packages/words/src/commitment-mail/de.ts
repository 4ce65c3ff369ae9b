import { day } from '../shared/de.ts';
import type { CommitmentMailWords } from './index.ts';

export const words: CommitmentMailWords = {
  keptSubject: 'Erledigt: ein Versprechen, dem Sie folgen',
  keptText: ({ promise, owner, said, page, link, organisation, phone }) => `Guten Tag,

Wir haben versprochen:
${promise}
Wer macht es: ${owner}

Das ist jetzt erledigt. Das haben wir gemacht:
${said}

Mehr über dieses Versprechen:
${page}

Möchten Sie dazu keine E-Mail mehr? Öffnen Sie diesen Link:
${link}

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  droppedSubject: 'Ein Versprechen, dem Sie folgen, findet nicht statt',
  droppedText: ({ promise, owner, said, page, link, organisation, phone }) => `Guten Tag,

Wir haben versprochen:
${promise}
Wer macht es: ${owner}

Das machen wir nicht. Das ist der Grund:
${said}

Mehr über dieses Versprechen:
${page}

Möchten Sie dazu keine E-Mail mehr? Öffnen Sie diesen Link:
${link}

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  movedSubject: 'Ein Versprechen, dem Sie folgen, bekommt ein anderes Datum',
  movedText: ({ promise, owner, said, due, page, link, organisation, phone }) => `Guten Tag,

Wir haben versprochen:
${promise}
Wer macht es: ${owner}

Das dauert länger. Das neue Datum ist: ${day(due)}.
Das ist der Grund:
${said}

Mehr über dieses Versprechen:
${page}

Möchten Sie dazu keine E-Mail mehr? Öffnen Sie diesen Link:
${link}

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
};
