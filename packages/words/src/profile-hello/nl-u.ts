import type { ProfileHelloWords } from './index.ts';

export const words: Partial<ProfileHelloWords> = {
  why: {
    BOTH_YES: 'U ziet dit omdat u allebei hallo zei.',
    STAIRWELL: 'U ziet dit omdat u in hetzelfde trappenhuis woont.',
  },
  whyIn: (place) => `U ziet dit omdat u ook in ${place} woont.`,
  whyBuddy: (name) => `U ziet dit omdat u de welkomstbuur van ${name} bent.`,
  whyHello: (name) => `U ziet dit omdat ${name} hallo zegt.`,
  sayMeans: (name) => `${name} ziet wie u bent. En kiest of er een hallo terugkomt.`,
  notNowMeans: (name) => `Kiest u nu niet? Dat hoort ${name} niet.`,
  said: (name) => `U zei hallo. Wij zeggen het als ${name} ook hallo zegt.`,
  both: (name) => `U en ${name} zeiden allebei hallo.`,
  bothMeans: 'Nu ziet u soms meer van elkaar.',
  absent: 'Deze kaart is er niet, of is niet voor u.',
  firstName: 'Wat is uw voornaam?',
  firstNameReader: (name) => `${name} leest uw voornaam.`,
};
