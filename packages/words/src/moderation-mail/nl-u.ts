import { plural } from '../format.ts';
import type { ModerationMailWords } from './index.ts';

export const words: Partial<ModerationMailWords> = {
  refusedSubject: 'Uw tekst staat niet op de website',
  letThroughSubject: 'Uw tekst staat op de website',
  wrote: {
    comment: 'U schreef een reactie op de website.',
    post: 'U schreef een bericht op het bord.',
    message: 'U schreef een bericht aan een buur.',
    card: 'U schreef iets over uzelf op uw kaart.',
    idea: 'U schreef een idee bij een gesprek.',
    thanks: 'U schreef een bedankje.',
  },
  refused: 'Wij plaatsen uw tekst niet.',
  removed: 'Wij hebben uw tekst weggehaald.',
  letThrough: 'Een medewerker heeft ernaar gekeken.\nAnderen kunnen uw tekst nu lezen.',
  objectionRight:
    'U schreef ons dat ons besluit niet klopt.\nIemand anders heeft opnieuw gekeken.\nU hebt gelijk. Sorry.\nIs uw tekst nog weg? Dan mag u hem opnieuw schrijven.',
  objectionNotRight:
    'U schreef ons dat ons besluit niet klopt.\nIemand anders heeft opnieuw gekeken.\nHet besluit blijft zo.',
  text: ({ wrote, what, ground, words, link, days, organisation, phone }) => `Hallo,

${wrote}
${what}
${
  ground
    ? `
Waarom? ${ground}
`
    : ''
}${
    words
      ? `
Dit schreef onze medewerker erbij:
${words}
`
      : ''
  }${
    link
      ? `
Vindt u dat dit niet klopt?
Open dan deze link:
${link}

Dan kijkt iemand anders opnieuw.
De link werkt ${days} ${plural('nl', days, { one: 'dag', other: 'dagen' })}.
`
      : ''
  }
Hebt u een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
