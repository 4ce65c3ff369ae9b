import { act } from './act.ts';
import { eachTheirOwn, workedOn, type Ask, type Matrix, type Sees } from './matrix.ts';
import { again, code, payload, residents } from './residents-at-home.ts';
import { code as workCode, payload as workPayload, wrongIn } from './work.ts';

const own: Ask = { text: '{ viewer { residency { endsOn canStay answerBefore soonestDay latestDay } } }' };
const forResidents = (value: unknown): Sees =>
  eachTheirOwn({
    guest: null,
    sameBuilding: value,
    otherBuilding: value,
    elsewhere: value,
    staff: value,
    author: value,
  });
const mine = (field: string, value: unknown) => ({
  ask: own,
  at: `viewer.residency.${field}`,
  sees: forResidents(value),
});

const story: Ask = { text: '{ viewer { helpStory { id title text language writtenOn } } }' };
/** What Riet and Gijs wrote stays theirs where they live no more; the others read what they wrote themselves. */
const written = (
  field: string,
  seen: {
    riet: unknown;
    gijs: unknown;
    bob: unknown;
    noor: unknown;
    ina: unknown;
    els: unknown;
    mo: unknown;
  },
) => ({
  ask: story,
  at: `viewer.helpStory.0.${field}`,
  sees: eachTheirOwn({
    guest: seen.gijs,
    movedOut: seen.riet,
    sameBuilding: seen.noor,
    otherBuilding: seen.mo,
    elsewhere: seen.bob,
    staff: seen.els,
    author: seen.ina,
  }),
});

const all = (value: unknown) => ({
  riet: value,
  gijs: value,
  bob: value,
  noor: value,
  ina: value,
  els: value,
  mo: value,
});
const moving = act('moveOut', { day: '2027-01-01' }, 'residency { endsOn }');
const staying = act('stay', {}, 'residency { endsOn }');
const living = act('stillLiveHere', {}, 'residency { answerBefore }');

const idAgain = (mutation: string, input: object = {}) => ({
  ask: act(mutation, { ...input, ...again(mutation) }),
  at: 'done.code',
  sees: code(null),
});

const changed = {
  home: 'De Wilg 4',
  email: '{new-id}@bewoner.nl',
  firstName: 'Bo',
  from: '2026-12-01',
  until: '2027-12-01',
  newKeys: false,
  looksOnly: false,
};
const numbers = 'done begin invited end nothing wrong { column code }';
const changing = act('changeResidency', changed, numbers);
const wrongWith = (more: object, column: string | null, wrong: string) => ({
  ask: act('changeResidency', { ...changed, looksOnly: true, ...more }, numbers),
  at: 'done.wrong',
  sees: workedOn({ editor: null, admin: [{ column, code: wrong }], otherwise: null }),
});

const opening = act(
  'openStillHere',
  { residency: '{residency-at-desk}' },
  'residency { id home firstName askedOn endsOn }',
);
const settling = act('settleStillHere', { residency: '{residency-at-desk}', livesHere: true });
const elsewhere = { residency: '{site-elsewhere}' };

/** Where one lives and until when: for one's own eyes, and for those whose work it is. */
export const residencies: Matrix = {
  'Viewer.residency': mine('canStay', false),
  'OwnResidency.endsOn': mine('endsOn', null),
  'OwnResidency.canStay': mine('canStay', false),
  'OwnResidency.answerBefore': mine('answerBefore', null),
  'OwnResidency.soonestDay': mine('soonestDay', '2026-11-24'),
  'OwnResidency.latestDay': mine('latestDay', '2028-11-22'),
  'Viewer.helpStory': written('language', all('nl')),
  'HelpStoryLine.id': written('id.length', all(68)),
  'HelpStoryLine.title': written('title', {
    ...all(null),
    riet: 'Riet vraagt iets',
    noor: 'Sport van Noor',
    bob: 'Brief van elders',
    els: 'Sport van Els',
    ina: 'Soep bij Ina',
  }),
  'HelpStoryLine.text': written('text', {
    riet: null,
    gijs: 'Toen woonde ik hier',
    noor: 'Tekst bij: Sport van Noor',
    mo: 'Gezegd voor het blok',
    bob: 'Tekst bij: Brief van elders',
    els: 'Tekst bij: Sport van Els',
    ina: 'Tekst bij: Soep bij Ina',
  }),
  'HelpStoryLine.language': written('language', all('nl')),
  'HelpStoryLine.writtenOn': written('writtenOn', all('2026-11-23')),
  'Mutation.moveOut': [
    { ask: moving, at: 'done.__typename', sees: payload('MoveOutPayload') },
    { ask: moving, at: 'done.code', sees: code(null) },
  ],
  'MoveOutPayload.clientMutationId': { ask: moving, at: 'done.clientMutationId', sees: theirs('{new-id}') },
  'MoveOutPayload.residency': { ask: moving, at: 'done.residency.endsOn', sees: theirs('2027-01-01') },
  'MoveOutInput.clientMutationId': idAgain('moveOut', { day: '2027-02-01' }),
  'MoveOutInput.day': {
    ask: act('moveOut', { day: '2026-11-23' }),
    at: 'done.code',
    sees: code('DATE_PASSED'),
  },
  'Mutation.stay': [
    { ask: staying, at: 'done.__typename', sees: payload('StayPayload') },
    { ask: staying, at: 'done.code', sees: code(null) },
  ],
  'StayPayload.clientMutationId': { ask: staying, at: 'done.clientMutationId', sees: theirs('{new-id}') },
  'StayPayload.residency': { ask: staying, at: 'done.residency', sees: theirs({ endsOn: null }) },
  'StayInput.clientMutationId': idAgain('stay'),
  'Mutation.stillLiveHere': [
    { ask: living, at: 'done.__typename', sees: payload('StillLiveHerePayload') },
    { ask: living, at: 'done.code', sees: code(null) },
  ],
  'StillLiveHerePayload.clientMutationId': {
    ask: living,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'StillLiveHerePayload.residency': {
    ask: living,
    at: 'done.residency',
    sees: theirs({ answerBefore: null }),
  },
  'StillLiveHereInput.clientMutationId': idAgain('stillLiveHere'),
  'Mutation.changeResidency': workCode(changing, null),
  'ChangeResidencyPayload.clientMutationId': workPayload(changing, 'clientMutationId', '{new-id}'),
  'ChangeResidencyPayload.done': workPayload(changing, 'done', true),
  'ChangeResidencyPayload.begin': workPayload(changing, 'begin', 0),
  'ChangeResidencyPayload.invited': workPayload(changing, 'invited', 1),
  'ChangeResidencyPayload.end': workPayload(changing, 'end', 0),
  'ChangeResidencyPayload.nothing': workPayload(changing, 'nothing', 0),
  'ChangeResidencyPayload.wrong': workPayload(changing, 'wrong', []),
  'WrongResidency.column': wrongWith({ home: 'De Wilg 999' }, 'HOME', 'HOME_NOT_FOUND'),
  'WrongResidency.code': wrongWith({ from: 'ooit' }, 'FROM', 'DAY_NOT_READABLE'),
  ...wrongIn('changeResidency', 'ChangeResidencyInput', changed, {}),
  'ChangeResidencyInput.home': wrongWith({ home: '' }, 'HOME', 'HOME_NEEDED'),
  'ChangeResidencyInput.email': wrongWith({ email: 'geen adres' }, 'EMAIL', 'EMAIL_NOT_READABLE'),
  'ChangeResidencyInput.firstName': wrongWith({ firstName: 'B0' }, 'FIRST_NAME', 'FIRST_NAME_NOT_READABLE'),
  'ChangeResidencyInput.from': wrongWith({ from: '2099-01-01', until: null }, 'FROM', 'DAY_TOO_FAR'),
  'ChangeResidencyInput.until': wrongWith({ until: '2026-12-01' }, 'UNTIL', 'UNTIL_BEFORE_FROM'),
  'ChangeResidencyInput.newKeys': wrongWith({ newKeys: true, from: null }, 'FROM', 'NEW_KEYS_WITHOUT_FROM'),
  'ChangeResidencyInput.looksOnly': {
    ask: act('changeResidency', { ...changed, home: 'De Wilg 6', looksOnly: true }, 'done'),
    at: 'done.done',
    sees: workedOn({ editor: null, admin: false, otherwise: null }),
  },
  'Mutation.openStillHere': workCode(opening, null),
  'OpenStillHerePayload.clientMutationId': workPayload(opening, 'clientMutationId', '{new-id}'),
  'OpenStillHerePayload.residency': workPayload(opening, 'residency.id', '{residency-at-desk}'),
  'StillHereAtDesk.id': workPayload(opening, 'residency.id', '{residency-at-desk}'),
  'StillHereAtDesk.home': workPayload(opening, 'residency.home', 'De Linde 5'),
  'StillHereAtDesk.firstName': workPayload(opening, 'residency.firstName', 'Piet'),
  'StillHereAtDesk.askedOn': workPayload(opening, 'residency.askedOn', '2026-11-02'),
  'StillHereAtDesk.endsOn': workPayload(opening, 'residency.endsOn', '2026-12-21'),
  ...wrongIn(
    'openStillHere',
    'OpenStillHereInput',
    { residency: '{residency-at-desk}' },
    {
      residency: [elsewhere.residency, 'NOT_FOUND'],
    },
  ),
  ...wrongIn(
    'settleStillHere',
    'SettleStillHereInput',
    { residency: '{residency-at-desk}', livesHere: true },
    {
      residency: [elsewhere.residency, 'NOT_FOUND'],
    },
  ),
  'SettleStillHereInput.livesHere': workCode(
    act('settleStillHere', { ...elsewhere, livesHere: false }),
    'NOT_FOUND',
  ),
  'Mutation.settleStillHere': workCode(settling, null),
  'SettleStillHerePayload.clientMutationId': workPayload(settling, 'clientMutationId', '{new-id}'),
};

function theirs(value: unknown): Sees {
  return residents(value, { visitor: null, guest: null });
}
