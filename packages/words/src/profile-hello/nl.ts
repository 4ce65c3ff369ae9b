import type { ProfileHelloWords } from './index.ts';

export const words: ProfileHelloWords = {
  why: {
    BOTH_YES: 'Je ziet dit omdat jullie allebei hallo zeiden.',
    STAIRWELL: 'Je ziet dit omdat jullie in hetzelfde trappenhuis wonen.',
  },
  whyIn: (place) => `Je ziet dit omdat je ook in ${place} woont.`,
  whyBuddy: (name) => `Je ziet dit omdat je de welkomstbuur van ${name} bent.`,
  whyHello: (name) => `Je ziet dit omdat ${name} hallo zegt.`,
  says: (name, building) => (building ? `${name} uit ${building} zegt hallo.` : `${name} zegt hallo.`),
  sayHello: 'Zeg hallo',
  sayMeans: (name) => `${name} ziet wie je bent. En kiest of er een hallo terugkomt.`,
  helloBack: 'Zeg ook hallo',
  notNow: 'Nu niet',
  notNowMeans: (name) => `Kies je nu niet? Dat hoort ${name} niet.`,
  said: (name) => `Je zei hallo. Wij zeggen het als ${name} ook hallo zegt.`,
  both: (name) => `Jij en ${name} zeiden allebei hallo.`,
  bothMeans: 'Nu zien jullie soms meer van elkaar.',
  answeredNotNow: 'Goed. Wij zeggen niets.',
  waiting: 'Hallo van een buur',
  seeCard: (name) => `Bekijk de kaart van ${name}`,
  absent: 'Deze kaart is er niet, of is niet voor jou.',
  firstName: 'Wat is je voornaam?',
  firstNameReader: (name) => `${name} leest je voornaam.`,
};
