import type { LabIdeaWords } from './index.ts';

export const words: LabIdeaWords = {
  open: 'Mam własny pomysł',
  write: 'Jaki masz pomysł?',
  audience:
    'Najpierw przeczytamy Twój pomysł. Potem każdy w internecie może go przeczytać. Nie będzie przy nim Twojego imienia.',
  signInFirst: 'Zaraz się zalogujesz. Twój tekst nie zniknie.',
  send: 'Wyślij mój pomysł',
  sent: 'Dziękujemy. Najpierw przeczytamy Twój pomysł. Potem każdy może na niego odpowiedzieć.',
  stop: 'Nie, wróć',
  yours: 'Twoje pomysły',
  state: {
    WAITING: 'Jeszcze czeka. Najpierw przeczytamy Twój pomysł.',
    PUBLISHED: 'Jest już tutaj. Inni mogą na niego odpowiedzieć.',
    REFUSED: 'Nie publikujemy tego pomysłu. Powód jest w mailu do Ciebie.',
    TAKEN_AWAY: 'Tego pomysłu już tu nie ma.',
  },
  withdraw: 'Wycofaj',
  withdrawOne: (idea) => `Wycofaj: ${idea}`,
  withdrawAsk: 'Chcesz wycofać ten pomysł?',
  withdrawSure: 'Tak, wycofaj',
  isWithdrawn: 'Twojego pomysłu już nie ma.',
};
