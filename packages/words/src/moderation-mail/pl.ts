import { plural } from '../format.ts';
import type { ModerationMailWords } from './index.ts';

export const words: ModerationMailWords = {
  refusedSubject: 'Twojego tekstu nie ma na stronie',
  letThroughSubject: 'Twój tekst jest na stronie',
  objectionSubject: 'Sprawdziliśmy to jeszcze raz',
  wrote: {
    comment: 'Na stronie jest od Ciebie komentarz.',
    post: 'Na tablicy jest od Ciebie ogłoszenie.',
    message: 'Piszesz z kimś z sąsiedztwa.',
    card: 'Na Twojej karcie jest coś o Tobie.',
    idea: 'Przy rozmowie jest od Ciebie pomysł.',
    thanks: 'Jest od Ciebie podziękowanie.',
  },
  refused: 'Nie pokażemy Twojego tekstu.',
  removed: 'Usunęliśmy Twój tekst.',
  letThrough: 'Ktoś z nas to przeczytał.\nInni mogą teraz czytać Twój tekst.',
  objectionRight:
    'Piszesz nam, że nasza decyzja jest zła.\nKtoś inny sprawdził to jeszcze raz.\nMasz rację. Przepraszamy.\nNie ma jeszcze Twojego tekstu? Możesz napisać go znowu.',
  objectionNotRight:
    'Piszesz nam, że nasza decyzja jest zła.\nKtoś inny sprawdził to jeszcze raz.\nDecyzja zostaje taka sama.',
  ground: {
    FINE: 'Wszystko jest w porządku.',
    INSULT: 'To może ranić ludzi.',
    PRIVATE_DATA: 'Jest tam coś prywatnego.',
    DANGER: 'To może być niebezpieczne.',
    SCAM: 'To wygląda na oszustwo.',
    SPAM: 'To jest reklama.',
    OFF_TOPIC: 'To tutaj nie pasuje.',
    OTHER: 'Jest inny powód.',
  },
  text: ({ wrote, what, ground, words, link, days, organisation, phone }) => `Dzień dobry!

${wrote}
${what}
${
  ground
    ? `
Dlaczego? ${ground}
`
    : ''
}${
    words
      ? `
Osoba od nas napisała do tego:
${words}
`
      : ''
  }${
    link
      ? `
Uważasz, że to nie jest dobra decyzja?
Otwórz ten link:
${link}

Wtedy ktoś inny sprawdzi to jeszcze raz.
Link działa ${days} ${plural('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}.
`
      : ''
  }
Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
};
