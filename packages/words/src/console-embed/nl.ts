import { daysWith } from '../format.ts';
import type { ConsoleEmbedWords } from './index.ts';

const day = daysWith(
  'januari februari maart april mei juni juli augustus september oktober november december',
);

export const words: ConsoleEmbedWords = {
  title: 'Op je website zetten',
  what: 'Kies wat je wilt laten zien. Kopieer de code. Plak die in je website.',
  widgets: {
    'lab-feedback': 'Gesprek met bewoners',
    commitments: 'Beloofd en gedaan',
    signal: 'Klacht of tip',
    'help-board': 'Hulp in de buurt',
    'profile-card': 'Over mij',
    account: 'Inloggen',
    all: 'Alles in één bestand',
  },
  about: {
    'lab-feedback': 'Bewoners lezen wat er gezegd is. Ze zeggen wat ze ervan vinden.',
    commitments: 'Iedereen leest wat je beloofde, en wat ervan kwam.',
    signal: 'Bewoners zeggen wat er niet goed gaat. Alleen medewerkers lezen dat.',
    'help-board': 'Bewoners vragen hulp en helpen elkaar.',
    'profile-card': 'Bewoners vertellen wat ze kunnen en leuk vinden.',
    account: 'Bewoners loggen in en uit.',
  },
  widget: 'Wat zet je erop?',
  site: 'Op welke website?',
  noSites: 'Er is nog geen website. Zonder website kan niemand antwoorden of inloggen.',
  noOrigin: (site) => `${site} heeft nog geen adres. Zonder adres kan daar niemand antwoorden of inloggen.`,
  toSites: 'Naar Websites',
  askAdmin: 'Een beheerder zet het adres erbij.',
  lab: 'Welk gesprek?',
  noLabs: 'Er is nog geen gesprek dat iedereen mag lezen.',
  neighbourhood: 'Welke buurt?',
  allNeighbourhoods: 'De enige buurt',
  everywhere: 'Alle buurten',
  oneBuilding: 'Kies een gebouw',
  building: 'Welk gebouw?',
  wholeNeighbourhood: 'De hele buurt',
  limit: 'Hoeveel tegelijk?',
  limitHint: { 'help-board': 'Leeg: 10.', commitments: 'Leeg: 5.' },
  more: 'Taal en koppen',
  language: 'Taal',
  asPage: 'Zoals de pagina',
  heading: 'Niveau van de kop',
  headingHint: 'Is de kop erboven een h2? Kies dan 3. Leeg: 2.',
  preview: 'Zo ziet het eruit',
  previewNote: 'Dit is echt. Wat je hier antwoordt, telt mee.',
  phone: 'Op een telefoon',
  page: 'Zo breed als hier past',
  frameTitle: (widget) => `Voorbeeld: ${widget}`,
  contrast: 'Kun je het goed lezen?',
  enough: (what, ratio) => `${what}: ${ratio} op 1. Dat is goed.`,
  tooLittle: (what, ratio) =>
    `${what}: ${ratio} op 1. Dat is te weinig: 4,5 op 1 is nodig. Nieuwe browsers maken de kleur zelf donkerder, oude niet.`,
  letters: 'Letters',
  buttons: 'Knoppen en links',
  mend: (colour) => `Neem ${colour}`,
  mendNote: 'Een beheerder past de kleur aan bij Websites.',
  mended: (site) => `De nieuwe kleur is bewaard bij ${site}. Zet hem ook in de stijl van je website.`,
  copyTitle: 'Kopieer de code',
  copyWhat: 'Kies één manier. Weet je het niet? Neem de eerste.',
  forms: {
    script: {
      title: 'Code voor de pagina',
      when: 'Dit werkt bijna overal. De regel met script hoeft maar één keer op een pagina.',
    },
    room: {
      title: 'Ruimte en kleuren',
      when: 'Voor wie bij de stijl van de website kan. Dan staat er meteen plaats klaar en opent het vanzelf. Zonder deze regels ziet een lezer eerst de titel en de knop Laat alles zien.',
    },
    single: {
      title: 'Eén vast bestand',
      when: 'Voor een webbouwer die alleen code wil die nooit verandert. Verbeteringen komen pas als je de code vernieuwt.',
    },
    frame: {
      title: 'Kader (iframe)',
      when: 'Voor een website die de eerste code weghaalt. Inloggen kan hier niet.',
    },
    wordpress: {
      title: 'WordPress',
      when: 'Voor WordPress met onze plugin. Zoek anders in de editor het blok met deze naam.',
    },
    oembed: {
      title: 'Alleen een adres',
      when: 'Voor WordPress zonder plugin. Plak het adres op een eigen regel.',
    },
    link: {
      title: 'Alleen een knop met een link',
      when: 'Voor een website of nieuwsbrief die niets anders toelaat.',
    },
  },
  copy: 'Kopieer',
  copied: 'Gekopieerd. Plak het nu in je website.',
  selected: 'Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd. Druk op Ctrl en C.',
  notBuilt: 'Het vaste bestand is er nu niet. Probeer het later nog eens.',
  seenTitle: 'Hier staan je widgets',
  seenNote: 'Dit weten we van de pagina’s zelf. We houden geen bezoekers bij. Kaders zie je hier niet.',
  seenNowhere: 'Nog nergens gezien. Na het plakken duurt het een paar minuten.',
  seenOn: (date) => `gezien op ${day(date)}`,
  silentSince: (date) => `is niet meer gezien sinds ${day(date)}`,
  oldVersion: (version) =>
    `Deze website gebruikt een oude versie (${version}). Kopieer de code van het vaste bestand opnieuw.`,
  goneVersion: (version) =>
    `Deze website vraagt een versie die er niet meer is (${version}). Lezers zien alleen de link en het telefoonnummer. Kopieer de code opnieuw.`,
  refusedTitle: 'Deze adressen mochten niet meedoen',
  refusedNote:
    'Een pagina op dit adres wilde iemand laten antwoorden of inloggen. Iedereen kan een adres verzinnen. Voeg alleen toe wat van jullie is.',
  refusedOn: (date) => `geweigerd op ${day(date)}`,
  addTo: (site) => `Zet bij ${site}`,
  added: (origin, site) => `${origin} hoort nu bij ${site}.`,
};
