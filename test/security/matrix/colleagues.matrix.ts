import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const colleagues: Ask = {
  text: '{ console { colleagues { __typename id firstName email byDirectory roles canEnter isViewer } } }',
};
const seen = (field: string, admin: unknown): Cells => ({
  ask: colleagues,
  at: `console.colleagues.1.${field}`,
  sees: atWork({ editor: null, admin }),
});

const invited = { email: '{new-id}@genodigd.nl', firstName: 'Sam', role: 'STAFF' };
const given = { colleague: '{karim}', role: 'MODERATOR' };
const sent = { colleague: '{karim}', lost: false };
const inviting = act('inviteColleague', invited, 'colleagues { firstName }');
const giving = act('giveRole', given, 'colleagues { firstName }');
const ending = act('endRole', given, 'colleagues { firstName }');
const sending = act('sendConsoleLink', sent, 'colleagues { firstName }');

/** What an admin is refused: somebody of another organisation, and a role without work in the console. */
const wrongOne = {
  colleague: ['{colleague-elsewhere}', 'NOT_FOUND'],
  role: ['WELCOME_BUDDY', 'CHOICE_NOT_OFFERED'],
} as const;

const resident = { email: 'bewoner@genodigd.nl', home: 'De Linde 12', firstName: 'Bo', language: 'nl' };
const looked = { email: 'lies@verborgen.nl', reason: 'QUESTION' };
const invitingResident = act('inviteResident', resident);
const looking = act('lookUpResident', looked, 'resident { __typename firstName building }');
const lookingElsewhere = act(
  'lookUpResident',
  { ...looked, email: 'niemand@verborgen.nl' },
  'resident { firstName }',
);

/** Who works in the console, for admins; inviting residents and looking one up, for staff. */
export const colleaguesAtWork: Matrix = {
  'Console.colleagues': seen('__typename', 'Colleague'),
  'Colleague.id': seen('id', '{karim}'),
  'Colleague.firstName': seen('firstName', 'Karim'),
  'Colleague.email': seen('email', 'karim@wonen-aan-de-maas.nl'),
  'Colleague.roles': seen('roles', ['EDITOR']),
  'Colleague.byDirectory': seen('byDirectory', false),
  'Colleague.canEnter': seen('canEnter', false),
  'Colleague.isViewer': seen('isViewer', false),
  'Mutation.inviteColleague': code(inviting, null),
  'InviteColleaguePayload.clientMutationId': payload(inviting, 'clientMutationId', '{new-id}'),
  'InviteColleaguePayload.colleagues': payload(inviting, 'colleagues.0.firstName', 'Els'),
  ...wrongIn('inviteColleague', 'InviteColleagueInput', invited, {
    email: ['geen adres', 'EMAIL_NOT_READABLE'],
    firstName: ['S4m', 'FIRST_NAME_NOT_READABLE'],
    role: ['WELCOME_BUDDY', 'CHOICE_NOT_OFFERED'],
  }),
  'Mutation.giveRole': code(giving, null),
  'GiveRolePayload.clientMutationId': payload(giving, 'clientMutationId', '{new-id}'),
  'GiveRolePayload.colleagues': payload(giving, 'colleagues.0.firstName', 'Els'),
  ...wrongIn('giveRole', 'GiveRoleInput', given, wrongOne),
  ...wrongIn('endRole', 'EndRoleInput', given, { colleague: wrongOne.colleague }),
  'EndRoleInput.role': code(act('endRole', { colleague: '{els}', role: 'ADMIN' }), 'LAST_ADMIN'),
  'Mutation.endRole': code(ending, null),
  'EndRolePayload.clientMutationId': payload(ending, 'clientMutationId', '{new-id}'),
  'EndRolePayload.colleagues': payload(ending, 'colleagues.0.firstName', 'Els'),
  'Mutation.sendConsoleLink': code(sending, null),
  'SendConsoleLinkPayload.clientMutationId': payload(sending, 'clientMutationId', '{new-id}'),
  'SendConsoleLinkPayload.colleagues': payload(sending, 'colleagues.0.firstName', 'Els'),
  ...wrongIn('sendConsoleLink', 'SendConsoleLinkInput', sent, { colleague: wrongOne.colleague }),
  'SendConsoleLinkInput.lost': code(
    act('sendConsoleLink', { ...sent, colleague: '{colleague-elsewhere}', lost: true }),
    'NOT_FOUND',
  ),
  'Mutation.inviteResident': code(invitingResident, null),
  'InviteResidentPayload.clientMutationId': payload(invitingResident, 'clientMutationId', '{new-id}'),
  ...wrongIn('inviteResident', 'InviteResidentInput', resident, {
    email: ['geen adres', 'EMAIL_NOT_READABLE'],
    home: ['De Linde 999', 'HOME_NOT_FOUND'],
    firstName: ['B0', 'FIRST_NAME_NOT_READABLE'],
  }),
  'InviteResidentInput.language': code(act('inviteResident', { ...resident, language: 'fy' }), null),
  'Mutation.lookUpResident': code(looking, null),
  'LookUpResidentPayload.clientMutationId': payload(looking, 'clientMutationId', '{new-id}'),
  'LookUpResidentPayload.resident': payload(looking, 'resident.__typename', 'LookedUpResident'),
  'LookedUpResident.firstName': payload(looking, 'resident.firstName', 'Lies'),
  'LookedUpResident.building': payload(looking, 'resident.building', 'De Linde'),
  ...wrongIn('lookUpResident', 'LookUpResidentInput', looked, { email: ['lies', 'EMAIL_NOT_READABLE'] }),
  'LookUpResidentInput.reason': {
    ask: lookingElsewhere,
    at: 'done.resident',
    sees: workedOn({ editor: null, admin: null, otherwise: null }),
  },
};
