import { act } from './act.ts';
import {
  atWork,
  doing,
  eachTheirOwn,
  everybody,
  workedOn,
  type Ask,
  type Cells,
  type Matrix,
} from './matrix.ts';

const slug = 'met-wensen';
const theLab: Ask = {
  text: `{ lab(slug: "${slug}") { priorities { __typename countedOn top { __typename item count } } } }`,
};
const shown = (field: string, value: unknown): Cells => ({
  ask: theLab,
  at: `lab.priorities.${field}`,
  sees: everybody(value, { elsewhere: null }),
});

const part = 'residents visitors paper';
const theTurnout: Ask = { text: `{ lab(slug: "${slug}") { tookPart { __typename ${part} } } }` };
const took = (field: string, value: unknown): Cells => ({
  ask: theTurnout,
  at: `lab.tookPart.${field}`,
  sees: everybody(value, { elsewhere: null }),
});

const theLandscape: Ask = {
  text: `{ lab(slug: "${slug}") { landscape { __typename countedOn agreed { item says }
    groups { __typename size x y spread standsFor { item says } } } } }`,
};
const drawn = (field: string, value: unknown): Cells => ({
  ask: theLandscape,
  at: `lab.landscape.${field}`,
  sees: everybody(value, { elsewhere: null }),
});

const mine = (of: string): Ask => ({
  text: `{ viewer { labPriorities(slug: "${of}") labJoinings(slug: "${of}") { __typename item } } }`,
});
const inas = (field: string, value: unknown, others: unknown, of = slug): Cells => ({
  ask: mine(of),
  at: `viewer.${field}`,
  sees: eachTheirOwn({
    guest: others,
    sameBuilding: others,
    otherBuilding: others,
    elsewhere: others,
    staff: others,
    author: value,
  }),
});

const wish = { lab: '{lab-to-wish-in}', items: ['{solution-to-wish}'] };
const joining = { lab: '{lab-to-wish-in}', item: '{solution-to-wish}' };
const choosing = act('setLabPriorities', wish);

/** A choice is a resident's; who is a guest, or lives elsewhere, chooses nothing here. */
const chosen = (resident: unknown, guest: unknown, elsewhere: unknown, visitor: unknown) => ({
  ...doing({ visitor, signedIn: resident, elsewhere }),
  guest,
});
const refusedAlike = (code: string, visitor = 'SIGN_IN_NEEDED') =>
  doing({ visitor, signedIn: code, elsewhere: code });
const joined = (value: unknown, elsewhere: unknown, visitor: unknown) =>
  doing({ visitor, signedIn: value, elsewhere });

const code = (ask: Ask, sees: Cells['sees']): Cells => ({ ask, at: 'done.code', sees });
const sent = (ask: Ask, sees: Cells['sees']): Cells => ({ ask, at: 'done.clientMutationId', sees });

/** Each of the two acts of joining in, with what is wrong in its input. */
function joiningAct(mutation: 'joinLab' | 'leaveLab'): Matrix {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const done = act(mutation, joining);
  // To leave what one never joined changes nothing, and says nothing of what there is.
  const elsewhere = mutation === 'joinLab' ? 'NOT_FOUND' : null;
  return {
    [`Mutation.${mutation}`]: code(done, joined(null, elsewhere, 'SIGN_IN_NEEDED')),
    [`${type}Payload.clientMutationId`]: sent(done, joined('{new-id}', elsewhere ? null : '{new-id}', null)),
    [`${type}Input.clientMutationId`]: code(
      act(mutation, { ...joining, clientMutationId: 'kort' }),
      refusedAlike('INPUT_NOT_READABLE'),
    ),
    [`${type}Input.lab`]: code(act(mutation, { ...joining, lab: '{words}' }), refusedAlike('NOT_FOUND')),
    [`${type}Input.item`]: code(act(mutation, { ...joining, item: '{words}' }), refusedAlike('NOT_FOUND')),
  };
}

const people = `people { __typename row firstName hasEmail joinedOn writtenOn told }`;
const atDesk: Ask = {
  text: `{ console { labsJoined { __typename lab slug title item text ${people} } } }`,
};
const read = (field: string, value: unknown): Cells => ({
  ask: atDesk,
  at: `console.labsJoined.0.${field}`,
  sees: atWork({ editor: value, admin: value }),
});
const letter = { lab: '{lab-with-wishes}', item: '{solution-wished}', text: 'Kom dinsdag koken.' };
const writing = act('writeToJoined', letter, 'labsJoined { slug }');
/** Done by an editor; a colleague who presses a moment later would make it two mails. */
const written = (ask: Ask, at: string, editor: unknown, admin: unknown, otherwise: string | null): Cells => ({
  ask,
  at: `done.${at}`,
  sees: workedOn({ editor, admin, otherwise }),
});
const notWritten = (input: object, refusal: string): Cells =>
  written(act('writeToJoined', { ...letter, ...input }), 'code', refusal, refusal, 'NOT_FOUND');

/** What matters most to whom, and who wants to join in: the numbers are everybody's, the rest is one's own, and of those who write. */
export const labWishes: Matrix = {
  'Lab.landscape': drawn('__typename', 'LabLandscape'),
  'LabLandscape.countedOn': drawn('countedOn', '2026-11-23'),
  'LabLandscape.agreed': drawn('agreed.0.item', '{solution-wished}'),
  'LabLandscape.groups': drawn('groups.0.__typename', 'LabGroup'),
  'LabGroup.size': drawn('groups.0.size', 25),
  'LabGroup.x': drawn('groups.0.x', 0.5),
  'LabGroup.y': drawn('groups.0.y', -0.5),
  'LabGroup.spread': drawn('groups.0.spread', 0.25),
  'LabGroup.standsFor': drawn('groups.0.standsFor.0.item', '{solution-wished}'),
  'LabSaid.item': drawn('agreed.0.item', '{solution-wished}'),
  'LabSaid.says': drawn('groups.0.standsFor.0.says', 'NO'),
  'Lab.tookPart': took('__typename', 'LabTookPart'),
  'LabTookPart.residents': took('residents', null),
  'LabTookPart.visitors': took('visitors', null),
  'LabTookPart.paper': took('paper', null),
  'Lab.priorities': shown('__typename', 'LabPriorities'),
  'LabPriorities.countedOn': shown('countedOn', '2026-11-23'),
  'LabPriorities.top': shown('top.0.__typename', 'LabPriorityCount'),
  'LabPriorityCount.item': shown('top.0.item', '{solution-wished}'),
  'LabPriorityCount.count': shown('top.0.count', 25),
  'Viewer.labPriorities': inas('labPriorities', ['{solution-wished}'], []),
  'Viewer.labPriorities(slug)': inas('labPriorities', [], [], 'nog-niet-klaar'),
  'Viewer.labJoinings': inas('labJoinings.0.__typename', 'LabJoining', null),
  'Viewer.labJoinings(slug)': inas('labJoinings', [], [], 'nog-niet-klaar'),
  'LabJoining.item': inas('labJoinings.0.item', '{solution-wished}', null),

  'Mutation.setLabPriorities': code(choosing, chosen(null, 'RESIDENT_NEEDED', 'NOT_FOUND', 'SIGN_IN_NEEDED')),
  'SetLabPrioritiesPayload.clientMutationId': sent(choosing, chosen('{new-id}', null, null, null)),
  'SetLabPrioritiesInput.clientMutationId': code(
    act('setLabPriorities', { ...wish, clientMutationId: 'kort' }),
    refusedAlike('INPUT_NOT_READABLE'),
  ),
  'SetLabPrioritiesInput.lab': code(
    act('setLabPriorities', { ...wish, lab: '{lab-with-wishes}' }),
    refusedAlike('NOT_FOUND'),
  ),
  'SetLabPrioritiesInput.items': code(
    act('setLabPriorities', { ...wish, items: ['{item-of-draft}'] }),
    refusedAlike('NOT_FOUND'),
  ),
  ...joiningAct('joinLab'),
  ...joiningAct('leaveLab'),

  'Console.labsJoined': read('__typename', 'LabJoined'),
  'LabJoined.lab': read('lab', '{lab-with-wishes}'),
  'LabJoined.slug': read('slug', slug),
  'LabJoined.title': read('title', `Gesprek ${slug}`),
  'LabJoined.item': read('item', '{solution-wished}'),
  'LabJoined.text': read('text', 'Samen koken'),
  'LabJoined.people': read('people.0.__typename', 'LabJoinedPerson'),
  'LabJoinedPerson.row': read('people.0.row', '{joined-row}'),
  'LabJoinedPerson.firstName': read('people.0.firstName', 'Ina'),
  'LabJoinedPerson.hasEmail': read('people.0.hasEmail', true),
  'LabJoinedPerson.joinedOn': read('people.0.joinedOn', '2026-11-23'),
  'LabJoinedPerson.writtenOn': read('people.0.writtenOn', null),
  'LabJoinedPerson.told': read('people.0.told', false),
  'Mutation.writeToJoined': written(writing, 'code', null, 'CHANGED_MEANWHILE', 'NOT_FOUND'),
  'WriteToJoinedPayload.clientMutationId': written(writing, 'clientMutationId', '{new-id}', null, null),
  'WriteToJoinedPayload.labsJoined': written(writing, 'labsJoined.0.slug', slug, null, null),
  'WriteToJoinedInput.clientMutationId': {
    ask: act('writeToJoined', { ...letter, clientMutationId: 'kort' }),
    at: 'done.code',
    sees: workedOn({
      editor: 'INPUT_NOT_READABLE',
      admin: 'INPUT_NOT_READABLE',
      otherwise: 'INPUT_NOT_READABLE',
      visitor: 'SIGN_IN_NEEDED',
    }),
  },
  'WriteToJoinedInput.lab': notWritten({ lab: '{lab-id-elsewhere}' }, 'NOBODY_TO_WRITE_TO'),
  'WriteToJoinedInput.item': notWritten({ item: '{item-elsewhere}' }, 'NOBODY_TO_WRITE_TO'),
  'WriteToJoinedInput.text': notWritten({ text: '' }, 'TEXT_EMPTY'),
};
