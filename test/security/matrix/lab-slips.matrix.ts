import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

const fields = `__typename lab slug title closesOn questions { __typename item text question choices }
  slips { __typename number source enteredOn by answers removable } count next`;
const reading = (slug: string): Ask => ({ text: `{ console { labSlips(slug: "${slug}") { ${fields} } } }` });
const listing: Ask = { text: '{ console { labsWithSlips { slug } } }' };
const seen = (field: string, value: unknown): Cells => ({
  ask: reading('op-papier'),
  at: `console.labSlips.${field}`,
  sees: atWork({ editor: value, admin: value }),
});

/** Done by an editor, and by an admin after them. */
const code = (ask: Ask, editor: string | null, admin: string | null = editor): Cells => ({
  ask,
  at: 'done.code',
  sees: workedOn({ editor, admin, otherwise: 'NOT_FOUND' }),
});
const payload = (ask: Ask, field: string, editor: unknown, admin: unknown = null): Cells => ({
  ask,
  at: `done.${field}`,
  sees: workedOn({ editor, admin, otherwise: null }),
});
const wrongId = (mutation: string, input: object): Cells => {
  const refused = 'INPUT_NOT_READABLE';
  return {
    ask: act(mutation, { ...input, clientMutationId: 'kort' }),
    at: 'done.code',
    sees: workedOn({ editor: refused, admin: refused, otherwise: refused, visitor: 'SIGN_IN_NEEDED' }),
  };
};

const lab = '{lab-with-slips}';
const onSlip = (number: number, more: object = {}) => ({
  number,
  answers: [{ item: '{item-on-slip}', choice: 'YES', ...more }],
});
const pile = (...slips: object[]) => ({ lab, source: 'PAPER', slips });
const entering = (number: number) => act('enterLabSlips', pile(onSlip(number)), 'labSlips { next }');
const removing = act('removeLabSlip', { lab, number: 7 }, 'labSlips { slug }');
const wrong = (...slips: object[]) => act('enterLabSlips', pile(...slips));

/** What residents answered on paper or by phone: entered by those at work, and never read by anybody. */
export const labSlips: Matrix = {
  'Console.labsWithSlips': {
    ask: listing,
    at: 'console.labsWithSlips.1.slug',
    sees: atWork({ editor: 'op-papier', admin: 'op-papier' }),
  },
  'Console.labSlips': seen('__typename', 'LabSlips'),
  'Console.labSlips(slug)': {
    ask: reading('te-archiveren'),
    at: 'console.labSlips',
    sees: atWork({ editor: null, admin: null }),
  },
  'LabSlips.lab': seen('lab', lab),
  'LabSlips.slug': seen('slug', 'op-papier'),
  'LabSlips.title': seen('title', 'Op papier gevraagd'),
  'LabSlips.closesOn': seen('closesOn', '2026-12-20'),
  'LabSlips.questions': seen('questions.0.__typename', 'LabSlipQuestion'),
  'LabSlipQuestion.item': seen('questions.0.item', '{item-on-slip}'),
  'LabSlipQuestion.text': seen('questions.0.text', 'De hal is donker.'),
  'LabSlipQuestion.question': seen('questions.0.question', 'RECOGNISE'),
  'LabSlipQuestion.choices': seen('questions.0.choices', ['YES', 'NO', 'DONT_KNOW']),
  'LabSlips.slips': seen('slips.0.__typename', 'LabSlip'),
  'LabSlip.number': seen('slips.0.number', 7),
  'LabSlip.source': seen('slips.0.source', 'PHONE'),
  'LabSlip.enteredOn': seen('slips.0.enteredOn', '2026-11-23'),
  'LabSlip.by': seen('slips.0.by', 'Karim'),
  'LabSlip.answers': seen('slips.0.answers', 1),
  'LabSlip.removable': seen('slips.0.removable', true),
  'LabSlips.count': seen('count', 1),
  'LabSlips.next': seen('next', 8),

  'Mutation.enterLabSlips': code(entering(20), null, 'SLIP_KNOWN'),
  'EnterLabSlipsPayload.clientMutationId': payload(entering(21), 'clientMutationId', '{new-id}'),
  'EnterLabSlipsPayload.labSlips': payload(entering(22), 'labSlips.next', 23),
  'EnterLabSlipsInput.clientMutationId': wrongId('enterLabSlips', pile(onSlip(23))),
  'EnterLabSlipsInput.lab': code(
    act('enterLabSlips', { ...pile(onSlip(23)), lab: '{lab-id-elsewhere}' }),
    'NOT_FOUND',
  ),
  'EnterLabSlipsInput.source': code(
    act('enterLabSlips', { ...pile(onSlip(24)), source: 'PHONE' }),
    null,
    'SLIP_KNOWN',
  ),
  'EnterLabSlipsInput.slips': code(wrong({ number: 25, answers: [] }), 'SLIP_EMPTY'),
  'LabSlipInput.number': code(wrong(onSlip(0)), 'SLIP_NUMBER_NOT_READABLE'),
  'LabSlipInput.answers': code(wrong(onSlip(7)), 'SLIP_KNOWN'),
  'LabSlipAnswerInput.item': code(wrong(onSlip(25, { item: '{item-elsewhere}' })), 'NOT_FOUND'),
  'LabSlipAnswerInput.choice': code(wrong(onSlip(25, { choice: 'TOGETHER' })), 'CHOICE_NOT_OFFERED'),
  'Mutation.removeLabSlip': code(removing, null, 'NOT_FOUND'),
  'RemoveLabSlipPayload.clientMutationId': payload(removing, 'clientMutationId', '{new-id}'),
  'RemoveLabSlipPayload.labSlips': payload(removing, 'labSlips.slug', 'op-papier'),
  'RemoveLabSlipInput.clientMutationId': wrongId('removeLabSlip', { lab, number: 7 }),
  'RemoveLabSlipInput.lab': code(act('removeLabSlip', { lab: '{lab-id-elsewhere}', number: 7 }), 'NOT_FOUND'),
  'RemoveLabSlipInput.number': code(act('removeLabSlip', { lab, number: 999 }), 'NOT_FOUND'),
};
