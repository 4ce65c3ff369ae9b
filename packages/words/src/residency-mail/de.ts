import { day } from '../shared/de.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: ResidencyMailWords = {
  askSubject: (building) => `Wohnen Sie noch in ${building}?`,
  askText: ({ building, before, again, link, organisation, phone }) => `Guten Tag,

${again ? 'Wir haben noch keine Antwort von Ihnen. ' : ''}Wohnen Sie noch in ${building}? Wir fragen das einmal im Jahr.

Öffnen Sie diesen Link und wählen Sie Ja oder Nein:
${link}

Wählen Sie nichts? Dann machen Sie ab ${day(before)} nicht mehr als Bewohner mit.
Der Link ist nur für Sie.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  goneSubject: 'Neues über Ihren festen Kontakt',
  goneText: ({ firstName, organisation, phone }) => `Guten Tag,

${firstName ?? 'Ihr Nachbar'} wohnt nicht mehr hier.
Sie sind nun kein fester Kontakt mehr füreinander.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
  movingSubject: 'Sie ziehen um',
  movingText: ({ building, on, organisation, phone }) => `Guten Tag,

Sie ziehen weg aus ${building}. Das haben Sie uns gesagt.
Ab ${day(on)} wohnen Sie dort nicht mehr.

Stimmt das nicht? Oder bleiben Sie doch?
Melden Sie sich an und wählen Sie: Ich bleibe doch hier. Oder rufen Sie uns an.
Ihre eigenen Texte können Sie danach noch lesen.

Haben Sie eine Frage? Rufen Sie uns an: ${phone}

Viele Grüße von ${organisation}
`,
};
