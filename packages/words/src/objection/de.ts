import type { ObjectionWords } from './index.ts';

export const words: ObjectionWords = {
  title: 'Finden Sie, dass unsere Entscheidung nicht stimmt?',
  ask: 'Sagen Sie uns, warum. Dann prüft eine andere Person noch einmal.',
  label: 'Was stimmt nicht?',
  audience: 'Nur wir lesen das.',
  send: 'Absenden',
  done: 'Danke. Eine andere Person prüft noch einmal. Wir schreiben Ihnen eine E-Mail.',
  noLongerWorks: 'Dieser Link funktioniert nicht mehr.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
};
