import { plural } from '../format.ts';
import type { ModerationMailWords } from './index.ts';

export const words: ModerationMailWords = {
  refusedSubject: 'Je tekst staat niet op de website',
  letThroughSubject: 'Je tekst staat op de website',
  objectionSubject: 'Wij hebben opnieuw gekeken',
  wrote: {
    comment: 'Je schreef een reactie op de website.',
    post: 'Je schreef een bericht op het bord.',
    message: 'Je schreef een bericht aan een buur.',
    card: 'Je schreef iets over jezelf op je kaart.',
    idea: 'Je schreef een idee bij een gesprek.',
    thanks: 'Je schreef een bedankje.',
  },
  refused: 'Wij plaatsen je tekst niet.',
  removed: 'Wij hebben je tekst weggehaald.',
  letThrough: 'Een medewerker heeft ernaar gekeken.\nAnderen kunnen je tekst nu lezen.',
  objectionRight:
    'Je schreef ons dat ons besluit niet klopt.\nIemand anders heeft opnieuw gekeken.\nJe hebt gelijk. Sorry.\nIs je tekst nog weg? Dan mag je hem opnieuw schrijven.',
  objectionNotRight:
    'Je schreef ons dat ons besluit niet klopt.\nIemand anders heeft opnieuw gekeken.\nHet besluit blijft zo.',
  ground: {
    FINE: 'Er is niets mis mee.',
    INSULT: 'Het kan mensen pijn doen.',
    PRIVATE_DATA: 'Er staat iets in dat privé is.',
    DANGER: 'Het kan gevaarlijk zijn.',
    SCAM: 'Het lijkt op bedrog met geld.',
    SPAM: 'Het is reclame.',
    OFF_TOPIC: 'Het past hier niet bij.',
    OTHER: 'Er is een andere reden.',
  },
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
Vind jij dat dit niet klopt?
Open dan deze link:
${link}

Dan kijkt iemand anders opnieuw.
De link werkt ${days} ${plural('nl', days, { one: 'dag', other: 'dagen' })}.
`
      : ''
  }
Heb je een vraag? Bel ons: ${phone}

Groet van ${organisation}
`,
};
