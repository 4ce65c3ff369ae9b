import type { PlayedAnswer } from '../shared/played-answers.ts';
import type { Lab, LabData, LabItem, LabResults, LabSection } from './lab-feedback.operations.ts';

/** Answers of a server for the stories, in the exact shape of the operations. The people and the place are made up. */

type Typed<Name extends string> = { __typename: Name };

const organisation = {
  __typename: 'Organisation' as const,
  name: 'Wonen aan de Beek',
  phone: '000 000 00 00',
  formOfAddress: 'JE' as const,
  languages: ['nl', 'en', 'ar'],
};

const written = (text: string, language = 'nl', state: Lab['title']['state'] = 'WRITTEN') => ({
  __typename: 'OrganisationText' as const,
  text,
  language,
  state,
});

const counts = (...numbers: [LabItem['choices'][number], number | null][]) =>
  numbers.map(([choice, count]) => ({ __typename: 'LabCount' as const, choice, count }));

export const plenty: LabResults & Typed<'LabResults'> = {
  __typename: 'LabResults',
  enough: true,
  countedOn: '2026-11-03',
  residents: counts(['YES', 60], ['NO', 10], ['DONT_KNOW', 15]),
  visitors: counts(['YES', 25], ['NO', 15], ['DONT_KNOW', null]),
};

export const tooFew: LabResults & Typed<'LabResults'> = {
  __typename: 'LabResults',
  enough: false,
  countedOn: null,
  residents: [],
  visitors: [],
};

const item = (anchor: string, plain: string, more: Partial<LabItem> = {}): LabItem & Typed<'LabItem'> => ({
  __typename: 'LabItem',
  id: `LabItem:${anchor}`,
  anchor,
  text: `${plain} Zo staat het ook in het verslag van de avond, met meer woorden en met de voorbeelden die bewoners gaven.`,
  plain: written(plain),
  question: 'RECOGNISE',
  choices: ['YES', 'NO', 'DONT_KNOW'],
  owner: null,
  due: null,
  commentCount: 0,
  results: plenty,
  ...more,
});

const section = (
  kind: LabSection['kind'],
  heading: string,
  ...items: LabItem[]
): LabSection & Typed<'LabSection'> => ({
  __typename: 'LabSection',
  id: `LabSection:${kind}`,
  kind,
  heading: written(heading),
  paragraphs: [],
  items,
});

export const hallItem = item('hal', 'Wij zien elkaar alleen in de hal. Daarna gaat iedereen naar binnen.', {
  commentCount: 3,
});

export const sections = [
  {
    ...section('INTRODUCTION', 'Inleiding'),
    paragraphs: ['Op een avond in maart spraken veertien bewoners van De Linde met elkaar over hun gebouw.'],
  },
  section(
    'BOTTLENECKS',
    'Wat zit ons in de weg?',
    hallItem,
    item('namen', 'Nieuwe buren weten niet wie er woont.'),
    item('ruimte', 'Er is geen plek om samen koffie te drinken.', { results: tooFew }),
    item('druk', 'Veel mensen hebben het druk. Zij durven geen hulp te vragen.'),
  ),
  section(
    'SOLUTIONS',
    'Ideeën',
    item('koffie', 'Elke week koffie in de hal. Wie kan, neemt iets mee.', { question: 'HELP' }),
    item('bord', 'Een bord met wie wat graag doet.', { question: 'HELP' }),
  ),
  section(
    'WHOSE_TURN',
    'Wie begint?',
    item('beginnen', 'Iemand moet de eerste stap zetten.', {
      question: 'WHO_STARTS',
      choices: ['ORGANISATION', 'RESIDENTS', 'TOGETHER', 'DONT_KNOW'],
      results: {
        ...plenty,
        residents: counts(['ORGANISATION', 30], ['RESIDENTS', 15], ['TOGETHER', 30], ['DONT_KNOW', null]),
        visitors: counts(
          ['ORGANISATION', null],
          ['RESIDENTS', null],
          ['TOGETHER', null],
          ['DONT_KNOW', null],
        ),
      } as LabResults,
    }),
  ),
  section(
    'ACTION_POINTS',
    'Afspraken',
    item('sleutel', 'Wij geven nieuwe bewoners zelf de sleutel.', {
      question: 'GOOD_PLAN',
      owner: 'Wijkbeheer',
      due: '2026-12-01',
    }),
  ),
  { ...section('THANKS', 'Dank'), paragraphs: ['Dank aan alle bewoners die meededen.'] },
];

export const lab: Lab & Typed<'Lab'> = {
  __typename: 'Lab',
  id: 'Lab:samen-in-de-hal',
  slug: 'samen-in-de-hal',
  title: written('Samen in de hal'),
  heldOn: '2026-03-12',
  place: 'De Linde',
  participants: 14,
  state: 'OPEN',
  closesOn: '2026-12-20',
  comments: 'ON',
  sections,
};

export const labData = (over: Partial<Lab> = {}, of: Partial<LabData['organisation']> = {}) => ({
  organisation: { ...organisation, ...of },
  lab: { ...lab, ...over },
});

export const labAnswer = (...changes: Parameters<typeof labData>): PlayedAnswer => ({
  to: 'Lab',
  answer: { data: labData(...changes) },
});

export const adopted: PlayedAnswer = {
  to: 'AdoptLabAnswers',
  answer: { data: { adoptLabAnswers: { __typename: 'AdoptLabAnswersPayload', answers: [] } } },
};

export const answerKept: PlayedAnswer = {
  to: 'AnswerLabItem',
  answer: {
    data: {
      answerLabItem: {
        __typename: 'AnswerLabItemPayload',
        answer: { __typename: 'LabAnswer', item: hallItem.id, choice: 'YES' },
      },
    },
  },
};

export const refusal = (to: string, field: string, code: string, message: string): PlayedAnswer => ({
  to,
  answer: { data: { [field]: { __typename: 'Refusal', code, message, retryAfter: null } } },
});

/** One item whose plain text is far longer than a phone is wide, with a word that no line holds. */
export const longWords = section(
  'BOTTLENECKS',
  'Lange woorden',
  item(
    'lang',
    'De woonruimteverdelingssystematiekbeschrijving en de huurdersbelangenverenigingsvergadering zijn lastig. Niemand weet waar het over gaat. Daarom komt er ook bijna niemand.',
  ),
  item('lang-2', 'Nog een punt.'),
);

/** What an Arabic reader gets: the title translated, this item not yet. */
export const forArabicReader: Partial<Lab> = {
  title: written('معاً في المدخل', 'ar', 'CHECKED'),
  sections: [
    section(
      'BOTTLENECKS',
      'Wat zit ons in de weg?',
      item('namen', '', { plain: written('الجيران الجدد لا يعرفون من يسكن هنا.', 'ar', 'CHECKED') }),
      item('hal', '', { plain: written('Wij zien elkaar alleen in de hal.', 'nl', 'MISSING') }),
    ),
  ],
};
