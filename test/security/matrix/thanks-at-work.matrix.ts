import { act } from './act.ts';
import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const asked: Ask = {
  text: `{ console { thanks { __typename months version job
    toThank { id firstName roles groups lastOn dueOn late near } } } }`,
};
/** For the staff, of whom an admin is one; an editor has no work with it. */
const seen = (at: string, admin: unknown): Cells => ({
  ask: asked,
  at: `console.thanks.${at}`,
  sees: atWork({ editor: null, admin }),
});
const first = (field: string, admin: unknown) => seen(`toThank.0.${field}`, admin);

const thanking = {
  resident: '{active-ina}',
  deed: 'Nieuwe buren',
  text: 'Dank je wel.',
  language: 'nl',
  job: 'Opzichter',
  audience: 'TWO',
};
const thank = act('thankActiveResident', thanking, 'thanks { job }');
const noting = { resident: '{active-ina}', on: '2026-11-20' };
const note = act('thankedInPerson', noting, 'thanks { months }');
const changing = { months: 7, version: 0 };
const change = act('changeThanksSetting', changing, 'thanks { months }');

/** Whom the organisation thanks is work of the staff alone, in the console; and of residents only those with a role are there. */
export const thanksAtWork: Matrix = {
  'Console.thanks': seen('__typename', 'ThanksAtWork'),
  'ThanksAtWork.months': seen('months', 6),
  'ThanksAtWork.version': seen('version', 0),
  'ThanksAtWork.job': seen('job', null),
  'ThanksAtWork.toThank': first('firstName', 'Els'),
  'ActiveResident.id': first('id', '{active-els}'),
  'ActiveResident.firstName': first('firstName', 'Els'),
  'ActiveResident.roles': first('roles.0', 'MODERATOR'),
  'ActiveResident.groups': first('groups.0', 'Aa Commissie'),
  'ActiveResident.lastOn': first('lastOn', null),
  'ActiveResident.dueOn': first('dueOn', '2027-05-23'),
  'ActiveResident.late': first('late', false),
  'ActiveResident.near': first('near', false),
  'Mutation.thankActiveResident': code(thank, null),
  'ThankActiveResidentPayload.clientMutationId': payload(thank, 'clientMutationId', '{new-id}'),
  'ThankActiveResidentPayload.thanks': payload(thank, 'thanks.job', 'Opzichter'),
  ...wrongIn('thankActiveResident', 'ThankActiveResidentInput', thanking, {
    resident: ['{active-gijs}', 'NOT_FOUND'],
    deed: [' ', 'TEXT_EMPTY'],
    text: [' ', 'TEXT_EMPTY'],
    job: [' ', 'TEXT_EMPTY'],
  }),
  'ThankActiveResidentInput.language': payload(
    act('thankActiveResident', { ...thanking, language: 'en' }, 'thanks { job }'),
    'thanks.job',
    'Opzichter',
  ),
  'ThankActiveResidentInput.audience': code(
    act('thankActiveResident', { ...thanking, audience: 'BUILDING', text: ' ' }),
    'TEXT_EMPTY',
  ),
  'Mutation.thankedInPerson': code(note, null),
  'ThankedInPersonPayload.clientMutationId': payload(note, 'clientMutationId', '{new-id}'),
  'ThankedInPersonPayload.thanks': payload(note, 'thanks.months', 6),
  ...wrongIn('thankedInPerson', 'ThankedInPersonInput', noting, {
    resident: ['{active-gijs}', 'NOT_FOUND'],
    on: ['2027-01-01', 'DATE_TOO_FAR'],
  }),
  'Mutation.changeThanksSetting': code(change, null),
  'ChangeThanksSettingPayload.clientMutationId': payload(change, 'clientMutationId', '{new-id}'),
  'ChangeThanksSettingPayload.thanks': payload(change, 'thanks.months', 7),
  ...wrongIn(
    'changeThanksSetting',
    'ChangeThanksSettingInput',
    { months: 7, version: 1 },
    {
      months: [13, 'CHOICE_NOT_OFFERED'],
      version: [0, 'CHANGED_MEANWHILE'],
    },
  ),
};
