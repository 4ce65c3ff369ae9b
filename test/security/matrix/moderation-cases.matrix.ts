import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Matrix } from './matrix.ts';

const list: Ask = { text: '{ console { moderationCases { id kind why since building category } } }' };
const opening = (about: string): Ask => ({
  text: `query ($about: ID!) { console { moderationCase(about: $about) {
    id kind why since building texts language around heldBecause reports { reason words on }
    before { decision ground words on } objection { words on } offers { decision grounds }
  } } }`,
  variables: { about },
});
const held = opening('{held}');

const listed = (place: number, field: string, value: unknown) => ({
  ask: list,
  at: `console.moderationCases.${place}.${field}`,
  sees: atWork({ editor: null, admin: value }),
});
const opened = (ask: Ask, field: string, value: unknown) => ({
  ask,
  at: `console.moderationCase.${field}`,
  sees: atWork({ editor: null, admin: value }),
});

const deciding = (values: object): Ask =>
  act('decideModerationCase', { about: '{to-decide}', decision: 'REFUSE', ground: 'SPAM', ...values });
const decide = deciding({});
const refused = (admin: string | null) => workedOn({ editor: 'NOT_FOUND', admin, otherwise: 'NOT_FOUND' });
/** Els wrote this herself. */
const ofEls = deciding({ about: '{held-of-els}' });

/** Deciding about what others wrote: for those whose work it is, never in a case of their own, and nothing but cases. */
export const moderationCases: Matrix = {
  'Console.moderationCases': [listed(0, 'id', '{waiting-post}'), listed(1, 'id', '{held}')],
  'ModerationCase.id': listed(1, 'id', '{held}'),
  'ModerationCase.kind': [listed(0, 'kind', 'POST'), listed(1, 'kind', 'COMMENT')],
  'ModerationCase.why': [listed(0, 'why', ['HELD']), listed(1, 'why', ['REPORTED', 'HELD', 'OBJECTED'])],
  'ModerationCase.since': [listed(0, 'since', '2026-11-18'), listed(1, 'since', '2026-11-20')],
  'ModerationCase.building': listed(0, 'building', 'De Linde'),
  'ModerationCase.category': [listed(0, 'category', 'LETTERS'), listed(1, 'category', null)],
  'Console.moderationCase': opened(held, 'kind', 'COMMENT'),
  'Console.moderationCase(about)': [
    // Els wrote it herself.
    opened(opening('{held-of-els}'), 'kind', null),
    opened(opening('{words}'), 'kind', null),
    opened(opening('{words-of-els}'), 'kind', null),
    opened(opening('{message}'), 'kind', null),
    opened(opening('{post-of-building}'), 'kind', null),
    opened(opening('{words-elsewhere}'), 'kind', null),
    opened(opening('{lab-id}'), 'kind', null),
  ],
  'OpenModerationCase.id': opened(held, 'id', '{held}'),
  'OpenModerationCase.kind': opened(held, 'kind', 'COMMENT'),
  'OpenModerationCase.why': opened(held, 'why', ['REPORTED', 'HELD', 'OBJECTED']),
  'OpenModerationCase.since': opened(held, 'since', '2026-11-20'),
  'OpenModerationCase.building': opened(held, 'building', null),
  'OpenModerationCase.texts': opened(held, 'texts', ['Nog te beoordelen van Gerda']),
  'OpenModerationCase.language': opened(held, 'language', 'nl'),
  'OpenModerationCase.around': opened(held, 'around.0', 'Samen in Molenveld'),
  'OpenModerationCase.heldBecause': opened(held, 'heldBecause', ['NEWCOMER']),
  'OpenModerationCase.reports': opened(held, 'reports.length', 1),
  'ReportTold.reason': opened(held, 'reports.0.reason', 'INSULT'),
  'ReportTold.words': opened(held, 'reports.0.words', 'Gemeld in woorden'),
  'ReportTold.on': opened(held, 'reports.0.on', '2026-11-23'),
  'OpenModerationCase.before': opened(held, 'before.length', 1),
  'DecisionMade.decision': opened(held, 'before.0.decision', 'REFUSE'),
  'DecisionMade.ground': opened(held, 'before.0.ground', 'OTHER'),
  'DecisionMade.words': opened(held, 'before.0.words', 'Eerder in woorden'),
  'DecisionMade.on': opened(held, 'before.0.on', '2026-11-19'),
  'OpenModerationCase.objection': opened(held, 'objection.on', '2026-11-20'),
  'Objection.words': opened(held, 'objection.words', 'Bezwaar in woorden'),
  'Objection.on': opened(held, 'objection.on', '2026-11-20'),
  'OpenModerationCase.offers': opened(held, 'offers.length', 2),
  'DecisionOffer.decision': opened(held, 'offers.1.decision', 'LEAVE'),
  'DecisionOffer.grounds': opened(held, 'offers.0.grounds', ['FINE', 'OTHER']),
  'Mutation.decideModerationCase': [
    {
      ask: decide,
      at: 'done.__typename',
      sees: workedOn({ editor: 'Refusal', admin: 'DecideModerationCasePayload', otherwise: 'Refusal' }),
    },
    { ask: decide, at: 'done.code', sees: refused(null) },
  ],
  'DecideModerationCasePayload.clientMutationId': {
    ask: deciding({ about: '{to-decide-next}' }),
    at: 'done.clientMutationId',
    sees: workedOn({ editor: null, admin: '{new-id}', otherwise: null }),
  },
  // Decided already, so that the same again is told apart.
  'DecideModerationCaseInput.clientMutationId': {
    ask: deciding({ clientMutationId: 'decide-id-of-everybody' }),
    at: 'done.code',
    sees: refused('NOT_FOUND'),
  },
  'DecideModerationCaseInput.about': [
    { ask: ofEls, at: 'done.code', sees: refused('NOT_FOUND') },
    { ask: deciding({ about: '{words}' }), at: 'done.code', sees: refused('NOT_FOUND') },
    { ask: deciding({ about: '{lab-id}' }), at: 'done.code', sees: refused('NOT_FOUND') },
    { ask: deciding({ about: '{words-elsewhere}' }), at: 'done.code', sees: refused('NOT_FOUND') },
  ],
  'DecideModerationCaseInput.decision': {
    ask: deciding({ about: '{waiting-post}', decision: 'LEAVE' }),
    at: 'done.code',
    sees: refused('CHANGED_MEANWHILE'),
  },
  'DecideModerationCaseInput.ground': {
    ask: deciding({ about: '{waiting-post}', ground: 'FINE' }),
    at: 'done.code',
    sees: refused('CHOICE_NOT_OFFERED'),
  },
  'DecideModerationCaseInput.words': {
    ask: deciding({ about: '{waiting-post}', ground: 'OTHER', words: ' ' }),
    at: 'done.code',
    sees: refused('TEXT_EMPTY'),
  },
};
