import type { ProfileHelloWords } from './index.ts';

export const words: ProfileHelloWords = {
  why: {
    BOTH_YES: 'Sie sehen das, weil Sie beide Hallo gesagt haben.',
    STAIRWELL: 'Sie sehen das, weil Sie beide im selben Treppenhaus wohnen.',
  },
  whyIn: (place) => `Sie sehen das, weil Sie auch in ${place} wohnen.`,
  whyBuddy: (name) => `Sie sehen das, weil Sie ${name} hier begrüßen.`,
  whyHello: (name) => `Sie sehen das, weil ${name} Hallo sagt.`,
  says: (name, building) => (building ? `${name} aus ${building} sagt Hallo.` : `${name} sagt Hallo.`),
  sayHello: 'Hallo sagen',
  sayMeans: (name) => `${name} sieht, wer Sie sind. Dann kann ${name} auch Hallo sagen.`,
  helloBack: 'Auch Hallo sagen',
  notNow: 'Jetzt nicht',
  notNowMeans: (name) => `Wählen Sie „Jetzt nicht“? Davon erfährt ${name} nichts.`,
  said: (name) => `Sie haben Hallo gesagt. Wir melden uns, wenn ${name} auch Hallo sagt.`,
  both: (name) => `Sie und ${name} haben beide Hallo gesagt.`,
  bothMeans: 'Jetzt sehen Sie manchmal mehr voneinander.',
  answeredNotNow: 'Gut. Wir sagen nichts.',
  waiting: 'Ein Hallo aus der Nachbarschaft',
  seeCard: (name) => `Karte ansehen: ${name}`,
  absent: 'Diese Karte gibt es nicht, oder sie ist nicht für Sie.',
  firstName: 'Wie ist Ihr Vorname?',
  firstNameReader: (name) => `${name} liest Ihren Vornamen.`,
};
