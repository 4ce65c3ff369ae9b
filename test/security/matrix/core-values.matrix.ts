import { atWork, eachTheirOwn, everybody, type Ask, type Cells, type Matrix } from './matrix.ts';

const lastVote =
  'lastVote { closedOn decided lines { text translations { text } adopted isCounted behind objection unsure } }';
const shown = `place stage
  history { number since edited lines { id text translations { language text state } editedOn } }
  ${lastVote}`;
const page: Ask = { text: `{ coreValues(building: "de-linde") { __typename ${shown} } }` };
/** De Linde of another organisation has one home, so it is its neighbourhood, where nobody began. */
const read = (at: string, value: unknown, elsewhere: unknown = null): Cells => ({
  ask: page,
  at: `coreValues.${at}`,
  sees: everybody(value, { elsewhere }),
});

const mine: Ask = {
  text: `{ viewer { coreValues {
    shown { place ${lastVote} } __typename
    proposals { id text why language isMine state }
    values { id text translations { text } replaces from { text } remarks { text } }
    vote { id opensOn closesOn support turnout votesBy voted lines { id text translations { text } } }
    review { choice }
  } } }`,
};
/** Ina and Noor of De Linde, Mo of De Schipper, Els of De Wilg and Bob of another organisation. */
const own = (
  at: string,
  of: { linde?: unknown; ina?: unknown; schipper?: unknown; wilg?: unknown; bob?: unknown },
): Cells => {
  const { linde = null, ina = linde, schipper = null, wilg = null, bob = null } = of;
  return {
    ask: mine,
    at: `viewer.coreValues.${at}`,
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: linde,
      otherBuilding: schipper,
      elsewhere: bob,
      staff: wilg,
      author: ina,
    }),
  };
};
const asked = (at: string, schipper: unknown) => own(`vote.${at}`, { schipper });

const console: Ask = {
  text: `{ console {
    coreValues { building name stage }
    coreValuesPlace(building: "de-linde") {
      building homes support turnout votesBy opensOn closesOn shown { place ${lastVote} }
      proposals { text } values { text }
      adopted { id text translations { state } editedOn from { text } edit { text by namedOn } }
      objections { line text language } reviewDueOn reviewWaits still notAnyMore
    }
  } }`,
};
const worked = (at: string, admin: unknown): Cells => ({
  ask: console,
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});
const ofPlace = (at: string, admin: unknown) => worked(`coreValuesPlace.${at}`, admin);

/** What everybody reads of the last vote in De Linde, who lives there, and who works on it. */
const voted = (at: string, everyone: unknown, linde: unknown): Cells[] => [
  read(`lastVote.${at}`, everyone),
  own(`shown.lastVote.${at}`, { linde }),
  ofPlace(`shown.lastVote.${at}`, linde),
];

/** Who sees how the people of a building want to live, who talks and votes there, and who works on it. */
export const coreValues: Matrix = {
  'Query.coreValues': read('__typename', 'CoreValues', 'CoreValues'),
  'Query.coreValues(building)': {
    ask: { text: '{ coreValues(building: "nergens") { place } }' },
    at: 'coreValues',
    sees: everybody(null, { elsewhere: null }),
  },
  'CoreValues.place': read('place', 'De Linde', 'Molenveld'),
  'CoreValues.stage': read('stage', 'TALK', 'NONE'),
  'CoreValues.history': read('history.length', 1, 0),
  'CoreValuesCharter.number': read('history.0.number', 1),
  'CoreValuesCharter.since': read('history.0.since', '2025-11-23'),
  'CoreValuesCharter.edited': read('history.0.edited', false),
  'CoreValuesCharter.lines': read('history.0.lines.length', 1),
  'CoreValuesLine.id': read('history.0.lines.0.id', '{value-adopted}'),
  'CoreValuesLine.text': read('history.0.lines.0.text', 'Afgesproken in De Linde'),
  'CoreValuesLine.translations': read('history.0.lines.0.translations.length', 1),
  'CoreValuesTranslation.language': read('history.0.lines.0.translations.0.language', 'en'),
  'CoreValuesTranslation.text': read('history.0.lines.0.translations.0.text', 'Agreed in De Linde'),
  'CoreValuesTranslation.state': read('history.0.lines.0.translations.0.state', 'CHECKED'),
  'CoreValuesLine.editedOn': read('history.0.lines.0.editedOn', '2026-05-01'),
  'CoreValues.lastVote': voted('closedOn', '2025-09-30', '2025-09-30'),
  'CoreValuesVoteResult.closedOn': voted('closedOn', '2025-09-30', '2025-09-30'),
  'CoreValuesVoteResult.decided': voted('decided', true, true),
  // What was not adopted, and how many were against, is for who lives there.
  'CoreValuesVoteResult.lines': voted('lines.length', 1, 2),
  'CoreValuesLineResult.text': [
    ...voted('lines.0.text', 'Gevraagde zin', 'Gevraagde zin'),
    ...voted('lines.1.text', null, 'Verworpen zin'),
  ],
  'CoreValuesLineResult.translations': [
    ...voted('lines.0.translations.0.text', 'Asked line', 'Asked line'),
    ...voted('lines.1.translations.0.text', null, 'Rejected line'),
  ],
  'CoreValuesLineResult.adopted': [
    ...voted('lines.0.adopted', true, true),
    ...voted('lines.1.adopted', null, false),
  ],
  'CoreValuesLineResult.isCounted': voted('lines.0.isCounted', false, true),
  'CoreValuesLineResult.behind': voted('lines.0.behind', null, 20),
  'CoreValuesLineResult.objection': [
    ...voted('lines.0.objection', null, 5),
    ...voted('lines.1.objection', null, 15),
  ],
  'CoreValuesLineResult.unsure': voted('lines.0.unsure', null, 10),
  'Viewer.coreValues': own('__typename', {
    linde: 'OwnCoreValues',
    schipper: 'OwnCoreValues',
    wilg: 'OwnCoreValues',
    bob: 'OwnCoreValues',
  }),
  'Viewer.coreValues(building)': {
    ask: { text: '{ viewer { coreValues(building: "de-schipper") { shown { place } } } }' },
    at: 'viewer.coreValues.shown.place',
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: null,
      otherBuilding: 'De Schipper',
      elsewhere: null,
      staff: null,
      author: null,
    }),
  },
  'OwnCoreValues.shown': own('shown.place', {
    linde: 'De Linde',
    schipper: 'De Schipper',
    wilg: 'De Wilg',
    bob: 'Molenveld',
  }),
  'OwnCoreValues.proposals': own('proposals.length', { linde: 1, ina: 2, schipper: 0, wilg: 0, bob: 0 }),
  'OwnCoreValues.values': own('values.length', { linde: 1, schipper: 1, wilg: 0, bob: 0 }),
  'OwnCoreValues.vote': asked('id', '{vote}'),
  'OwnCoreValues.review': own('review', { linde: { choice: null } }),
  'CoreValuesWords.id': own('proposals.0.id', { linde: '{proposal}' }),
  'CoreValuesWords.text': [
    own('proposals.0.text', { linde: 'Voorstel van Noor' }),
    own('proposals.1.text', { ina: 'Voorstel van Ina' }),
  ],
  'CoreValuesWords.why': own('proposals.0.why', { linde: 'Reden van Noor' }),
  // Noor reads in Ukrainian and wrote in our letters.
  'CoreValuesWords.language': own('proposals.0.language', { linde: 'nl' }),
  'CoreValuesWords.isMine': own('proposals.0.isMine', { linde: true, ina: false }),
  'CoreValuesWords.state': own('proposals.1.state', { ina: 'WAITING' }),
  'CoreValueInTalk.id': own('values.0.id', { linde: '{value-in-talk}', schipper: '{value-asked}' }),
  'CoreValueInTalk.text': own('values.0.text', {
    linde: 'Woorden voor De Linde',
    schipper: 'Gevraagd in De Schipper',
  }),
  'CoreValueInTalk.translations': own('values.0.translations.0.text', {
    linde: 'Words for De Linde',
    schipper: 'Asked in De Schipper',
  }),
  'CoreValueInTalk.replaces': own('values.0.replaces', { linde: 'Afgesproken in De Linde' }),
  'CoreValueInTalk.from': own('values.0.from.0.text', { linde: 'Deel van Noor' }),
  'CoreValueInTalk.remarks': own('values.0.remarks.0.text', { linde: 'Opmerking van Noor' }),
  'CoreValuesVote.id': asked('id', '{vote}'),
  'CoreValuesVote.opensOn': asked('opensOn', '2026-11-20'),
  'CoreValuesVote.closesOn': asked('closesOn', '2026-12-05'),
  'CoreValuesVote.support': asked('support', 'TWO_THIRDS'),
  'CoreValuesVote.turnout': asked('turnout', 'FIFTH'),
  'CoreValuesVote.votesBy': asked('votesBy', 'RESIDENT'),
  'CoreValuesVote.voted': asked('voted', false),
  'CoreValuesVote.lines': asked('lines.length', 1),
  'CoreValuesAskedLine.id': asked('lines.0.id', '{value-asked}'),
  'CoreValuesAskedLine.text': asked('lines.0.text', 'Gevraagde zin'),
  'CoreValuesAskedLine.translations': asked('lines.0.translations.0.text', 'The line that is asked'),
  'CoreValuesReview.choice': own('review.choice', {}),
  'Console.coreValues': worked('coreValues.length', 12),
  'CoreValuesPlaceInList.building': worked('coreValues.0.building', 'de-kade'),
  'CoreValuesPlaceInList.name': worked('coreValues.0.name', 'De Kade'),
  'CoreValuesPlaceInList.stage': worked('coreValues.0.stage', 'NONE'),
  'Console.coreValuesPlace': ofPlace('building', 'de-linde'),
  'Console.coreValuesPlace(building)': {
    ask: { text: '{ console { coreValuesPlace(building: "nergens") { building } } }' },
    at: 'console.coreValuesPlace',
    sees: atWork({ editor: null, admin: null }),
  },
  'CoreValuesPlace.building': ofPlace('building', 'de-linde'),
  'CoreValuesPlace.homes': ofPlace('homes', 26),
  'CoreValuesPlace.support': ofPlace('support', 'TWO_THIRDS'),
  'CoreValuesPlace.turnout': ofPlace('turnout', 'FIFTH'),
  'CoreValuesPlace.votesBy': ofPlace('votesBy', 'RESIDENT'),
  'CoreValuesPlace.opensOn': ofPlace('opensOn', null),
  'CoreValuesPlace.closesOn': ofPlace('closesOn', null),
  'CoreValuesPlace.shown': ofPlace('shown.place', 'De Linde'),
  // What waits for a decision is not for whoever puts proposals together.
  'CoreValuesPlace.proposals': ofPlace('proposals', [{ text: 'Voorstel van Noor' }]),
  'CoreValuesPlace.values': ofPlace('values', [{ text: 'Woorden voor De Linde' }]),
  'CoreValuesPlace.adopted': ofPlace('adopted.length', 1),
  'CoreValuesPlace.objections': ofPlace('objections.length', 1),
  'CoreValuesPlace.reviewDueOn': ofPlace('reviewDueOn', '2026-11-23'),
  'CoreValuesPlace.reviewWaits': ofPlace('reviewWaits', true),
  'CoreValuesPlace.still': ofPlace('still', null),
  'CoreValuesPlace.notAnyMore': ofPlace('notAnyMore', null),
  'CoreValuesAdoptedLine.id': ofPlace('adopted.0.id', '{value-adopted}'),
  'CoreValuesAdoptedLine.text': ofPlace('adopted.0.text', 'Afgesproken in De Linde'),
  'CoreValuesAdoptedLine.translations': ofPlace('adopted.0.translations.0.state', 'CHECKED'),
  'CoreValuesAdoptedLine.editedOn': ofPlace('adopted.0.editedOn', '2026-05-01'),
  'CoreValuesAdoptedLine.from': ofPlace('adopted.0.from.0.text', 'Oud deel van Noor'),
  'CoreValuesAdoptedLine.edit': ofPlace('adopted.0.edit.text', 'Afgesproken in de Linde'),
  'CoreValuesEdit.text': ofPlace('adopted.0.edit.text', 'Afgesproken in de Linde'),
  'CoreValuesEdit.by': ofPlace('adopted.0.edit.by', 'COMMITTEE'),
  'CoreValuesEdit.namedOn': ofPlace('adopted.0.edit.namedOn', '2026-11-23'),
  'CoreValuesObjection.line': ofPlace('objections.0.line', 'Gevraagde zin'),
  'CoreValuesObjection.text': ofPlace('objections.0.text', 'Bezwaar uit de doos'),
  'CoreValuesObjection.language': ofPlace('objections.0.language', 'nl'),
};
