import { number, plural } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { LabFeedbackWords } from './index.ts';

export const words: LabFeedbackWords = {
  section: {
    INTRODUCTION: 'Waar gaat dit over?',
    MEANING: 'Voor en met elkaar',
    BOTTLENECKS: 'Wat gaat er niet goed?',
    SOLUTIONS: 'Wat kan helpen?',
    WHOSE_TURN: 'Wie doet wat?',
    ACTION_POINTS: 'Beloofd en gedaan',
    THANKS: 'Bedankt',
  },
  question: {
    AGREE: 'Vind jij dit ook?',
    RECOGNISE: 'Herken je dit?',
    HELP: 'Zou dit jou helpen?',
    WHO_STARTS: 'Wie moet beginnen?',
    GOOD_PLAN: 'Is dit een goed plan?',
    NOTICE: 'Merk je hier iets van?',
  },
  choice: {
    YES: 'Ja',
    NO: 'Nee',
    DONT_KNOW: 'Weet ik niet',
    RESIDENTS: 'Bewoners',
    TOGETHER: 'Samen',
  },
  notYet: 'Nog niet',
  heldWith: (participants, date) =>
    participants
      ? `Gesprek met ${participants} ${plural('nl', participants, { one: 'bewoner', other: 'bewoners' })}, ${day(date)}`
      : `Gesprek met bewoners, ${day(date)}`,
  place: (place) => `Waar: ${place}`,
  closesOn: (date) => `Je kunt meedoen tot en met ${day(date)}.`,
  correctedOn: (date) => `Aangepast op ${day(date)}.`,
  closed: 'Dit gesprek is klaar.',
  closedButReadable: 'Je kunt alles nog lezen. Je kunt niet meer meedoen.',
  readPoints: 'Lees het hele gesprek',
  heardAndDone: 'Wat we hoorden en wat we doen',
  absent: 'Dit gesprek is er niet meer.',
  step: (step, steps) => `Punt ${step} van ${steps}`,
  next: 'Volgende',
  nextSection: (section) => `Volgende: ${section}`,
  previous: 'Vorige',
  allTopics: 'Kies waar je over leest',
  end: 'Dit was het laatste punt.',
  fromTheStart: 'Terug naar het begin',
  readReport: 'Lees de tekst uit het verslag',
  residentIdea: 'Idee van een bewoner',
  ownerAndDue: (owner, due) =>
    [owner ? `Wie doet dit: ${owner}.` : '', due ? `Beloofd voor ${day(due)}.` : '']
      .filter(Boolean)
      .join(' '),
  became: { KEPT: 'Gedaan.', DROPPED: 'Gaat niet door.', LATE: 'Te laat.' },
  nobodySeesChoice: 'Niemand ziet wat jij kiest. We tellen alleen.',
  yourAnswer: 'Jouw antwoord',
  readComments: (count) =>
    count
      ? `Lees ${number('nl', count)} ${plural('nl', count, { one: 'reactie', other: 'reacties' })}`
      : 'Schrijf een reactie',
  share: 'Deel dit gesprek',
  hideComments: 'Verberg de reacties',
};
