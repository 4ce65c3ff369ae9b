import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

const fields = `__typename id state opensOn closesOn correctedOn comments needs steps viewerMayPublish secondPerson
  viewerMaySetSecondPerson askedBy askedOn textVersion newestUnread
  previews { __typename id name address until withdrawn answers { __typename id right words saidOn read } }`;
const publishing = (slug: string): Ask => ({
  text: `{ console { labPublishing(slug: "${slug}") { ${fields} } } }`,
});
const planned = publishing('te-publiceren');
const nowhere = publishing('nergens');

const seen = (field: string, editor: unknown, admin: unknown = editor): Cells => ({
  ask: planned,
  at: `console.labPublishing.${field}`,
  sees: atWork({ editor, admin }),
});
const link = 'previews.0';
const said = `${link}.answers.0`;

/** Done by an editor, and by an admin after them. */
const code = (ask: Ask, editor: string | null, admin: string | null = editor): Cells => ({
  ask,
  at: 'done.code',
  sees: workedOn({ editor, admin, otherwise: 'NOT_FOUND' }),
});
const payload = (ask: Ask, field: string, editor: unknown, admin: unknown = editor): Cells => ({
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

const lab = '{lab-to-publish}';
const days = { lab, opensOn: '2026-12-02', closesOn: '2026-12-24', comments: 'LOOKED_AT_FIRST' };
const arranging = act('arrangeLab', days, 'lab { opensOn }');
const step = { lab: '{lab-to-archive}', step: 'ARCHIVE', textVersion: 1 };
const archiving = act('takeLabStep', step, 'lab { state }');
const named = { lab, name: 'de directeur' };
const linking = act('makeLabPreview', named, 'lab { previews { name } }');
const reading = act('readPreviewAnswers', { last: '{preview-answer}' }, 'lab { newestUnread }');
const withdrawing = act('withdrawLabPreview', { preview: '{lab-preview}' }, 'lab { id }');
const needing = act('needSecondPerson', { needed: false });

/** What happens with a lab after its text is right: for editors, in the console. */
export const labPublishing: Matrix = {
  'Console.labPublishing': seen('__typename', 'LabPublishing'),
  'Console.labPublishing(slug)': {
    ask: nowhere,
    at: 'console.labPublishing',
    sees: atWork({ editor: null, admin: null }),
  },
  'LabPublishing.id': seen('id', lab),
  'LabPublishing.state': seen('state', 'PLANNED'),
  'LabPublishing.opensOn': seen('opensOn', '2026-12-01'),
  'LabPublishing.closesOn': seen('closesOn', '2026-12-31'),
  'LabPublishing.correctedOn': seen('correctedOn', '2026-11-20'),
  'LabPublishing.comments': seen('comments', 'ON'),
  'LabPublishing.needs': seen('needs', []),
  'LabPublishing.steps': seen('steps', ['TAKE_BACK', 'PUBLISH']),
  'LabPublishing.viewerMayPublish': seen('viewerMayPublish', true),
  'LabPublishing.secondPerson': seen('secondPerson', false),
  'LabPublishing.viewerMaySetSecondPerson': seen('viewerMaySetSecondPerson', false, true),
  'LabPublishing.askedBy': seen('askedBy', 'Karim'),
  'LabPublishing.askedOn': seen('askedOn', '2026-11-23'),
  'LabPublishing.textVersion': seen('textVersion', 1),
  'LabPublishing.newestUnread': seen('newestUnread', '{preview-answer}'),
  'LabPublishing.previews': seen(`${link}.__typename`, 'LabPreview'),
  'LabPreview.id': seen(`${link}.id`, '{lab-preview}'),
  'LabPreview.name': seen(`${link}.name`, 'de deelnemers'),
  'LabPreview.address': seen(`${link}.address`, '{preview-address}'),
  'LabPreview.until': seen(`${link}.until`, '2026-12-07'),
  'LabPreview.withdrawn': seen(`${link}.withdrawn`, false),
  'LabPreview.answers': seen(`${said}.__typename`, 'LabPreviewAnswer'),
  'LabPreviewAnswer.id': seen(`${said}.id`, '{preview-answer}'),
  'LabPreviewAnswer.right': seen(`${said}.right`, false),
  'LabPreviewAnswer.words': seen(`${said}.words`, 'Vooraf gezegd'),
  'LabPreviewAnswer.saidOn': seen(`${said}.saidOn`, '2026-11-23'),
  'LabPreviewAnswer.read': seen(`${said}.read`, false),

  'Mutation.arrangeLab': code(arranging, null),
  'ArrangeLabPayload.clientMutationId': payload(arranging, 'clientMutationId', '{new-id}'),
  'ArrangeLabPayload.lab': payload(arranging, 'lab.opensOn', '2026-12-02'),
  'ArrangeLabInput.clientMutationId': wrongId('arrangeLab', days),
  'ArrangeLabInput.lab': code(act('arrangeLab', { ...days, lab: '{lab-id-elsewhere}' }), 'NOT_FOUND'),
  'ArrangeLabInput.opensOn': code(act('arrangeLab', { ...days, opensOn: '2026-11-01' }), 'DATE_PASSED'),
  'ArrangeLabInput.closesOn': code(act('arrangeLab', { ...days, closesOn: '2026-12-01' }), 'DATES_CROSSED'),
  'ArrangeLabInput.comments': code(act('arrangeLab', { ...days, comments: 'OFF' }), null),
  'Mutation.takeLabStep': code(archiving, null, 'CHANGED_MEANWHILE'),
  'TakeLabStepPayload.clientMutationId': payload(archiving, 'clientMutationId', '{new-id}', null),
  'TakeLabStepPayload.lab': payload(archiving, 'lab.state', 'ARCHIVED', null),
  'TakeLabStepInput.clientMutationId': wrongId('takeLabStep', step),
  'TakeLabStepInput.lab': code(act('takeLabStep', { ...step, lab: '{lab-id-elsewhere}' }), 'NOT_FOUND'),
  'TakeLabStepInput.step': code(act('takeLabStep', { ...step, step: 'PUBLISH' }), 'LAB_CLOSED'),
  'TakeLabStepInput.textVersion': code(act('takeLabStep', { ...step, textVersion: 9 }), 'CHANGED_MEANWHILE'),
  'Mutation.makeLabPreview': code(linking, null),
  'MakeLabPreviewPayload.clientMutationId': payload(linking, 'clientMutationId', '{new-id}'),
  'MakeLabPreviewPayload.lab': payload(linking, 'lab.previews.0.name', 'de directeur'),
  'MakeLabPreviewInput.clientMutationId': wrongId('makeLabPreview', named),
  'MakeLabPreviewInput.lab': code(
    act('makeLabPreview', { ...named, lab: '{lab-id-elsewhere}' }),
    'NOT_FOUND',
  ),
  'MakeLabPreviewInput.name': code(act('makeLabPreview', { ...named, name: ' ' }), 'TEXT_EMPTY'),
  'Mutation.readPreviewAnswers': code(reading, null),
  'ReadPreviewAnswersPayload.clientMutationId': payload(reading, 'clientMutationId', '{new-id}'),
  'ReadPreviewAnswersPayload.lab': payload(reading, 'lab.newestUnread', null),
  'ReadPreviewAnswersInput.clientMutationId': wrongId('readPreviewAnswers', { last: '{preview-answer}' }),
  'ReadPreviewAnswersInput.last': code(act('readPreviewAnswers', { last: '{lab-preview}' }), 'NOT_FOUND'),
  'Mutation.withdrawLabPreview': code(withdrawing, null, 'NOT_FOUND'),
  'WithdrawLabPreviewPayload.clientMutationId': payload(withdrawing, 'clientMutationId', '{new-id}', null),
  'WithdrawLabPreviewPayload.lab': payload(withdrawing, 'lab.id', lab, null),
  'WithdrawLabPreviewInput.clientMutationId': wrongId('withdrawLabPreview', { preview: '{lab-preview}' }),
  'WithdrawLabPreviewInput.preview': code(
    act('withdrawLabPreview', { preview: '{preview-answer}' }),
    'NOT_FOUND',
  ),
  'Mutation.needSecondPerson': code(needing, 'NOT_FOUND', null),
  'NeedSecondPersonPayload.clientMutationId': payload(needing, 'clientMutationId', null, '{new-id}'),
  'NeedSecondPersonInput.clientMutationId': wrongId('needSecondPerson', { needed: false }),
  'NeedSecondPersonInput.needed': code(act('needSecondPerson', { needed: true }), 'NOT_FOUND', null),
};
