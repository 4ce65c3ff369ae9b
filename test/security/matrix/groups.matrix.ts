import { act } from './act.ts';
import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const groups: Ask = {
  text: `{ console { groups { __typename id kind name place closedOn viewerIsMember members {
    __typename id firstName startsOn endsOn runs
  } } groupPlaces { __typename slug name neighbourhood } } }`,
};
const seen = (at: string, admin: unknown): Cells => ({
  ask: groups,
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});

const made = { kind: 'COMMITTEE', name: '{new-id} groep', building: 'de-linde' };
const renamed = { group: '{group-to-rename}', name: '{new-id} groep' };
const added = { group: '{group-to-change}', email: 'lies@verborgen.nl', endsOn: '2027-05-01' };
const termed = { group: '{group-to-change}', member: '{member-noor}', endsOn: '2027-05-01' };
const ended = { group: '{group-to-change}', member: '{member-mo}' };
const shown = 'group { kind name }';
const making = act('makeGroup', made, shown);
const renaming = act('renameGroup', renamed, shown);
const closing = act('closeGroup', { group: '{group-to-close}' }, shown);
const adding = act('addGroupMember', added, shown);
const terming = act('changeGroupTerm', termed, shown);
const ending = act('endGroupMembership', ended, shown);
/** Not of a group. */
const noGroup = ['{karim}', 'NOT_FOUND'] as const;

/** Groups of residents and who is in them: for staff, in the console. */
export const groupsAtWork: Matrix = {
  'Console.groups': seen('groups.0.__typename', 'ResidentGroup'),
  'ResidentGroup.id': seen('groups.0.id', '{group}'),
  'ResidentGroup.kind': seen('groups.0.kind', 'COMMITTEE'),
  'ResidentGroup.name': seen('groups.0.name', 'Aa Commissie'),
  'ResidentGroup.place': seen('groups.0.place', 'De Linde'),
  'ResidentGroup.closedOn': seen('groups.0.closedOn', null),
  'ResidentGroup.viewerIsMember': [
    seen('groups.0.viewerIsMember', true),
    seen('groups.1.viewerIsMember', false),
  ],
  'ResidentGroup.members': seen('groups.0.members.0.__typename', 'GroupMember'),
  'GroupMember.id': seen('groups.0.members.0.id', '{member-els}'),
  'GroupMember.firstName': seen('groups.0.members.0.firstName', 'Els'),
  'GroupMember.startsOn': seen('groups.0.members.0.startsOn', '2026-11-23'),
  'GroupMember.endsOn': seen('groups.0.members.0.endsOn', '2027-11-23'),
  'GroupMember.runs': seen('groups.0.members.0.runs', true),
  'Console.groupPlaces': seen('groupPlaces.0.__typename', 'GroupPlace'),
  'GroupPlace.slug': seen('groupPlaces.0.slug', 'havenkwartier'),
  'GroupPlace.name': seen('groupPlaces.0.name', 'Havenkwartier'),
  'GroupPlace.neighbourhood': [
    seen('groupPlaces.0.neighbourhood', null),
    seen('groupPlaces.1.neighbourhood', 'Havenkwartier'),
  ],
  'Mutation.makeGroup': code(making, null),
  'MakeGroupPayload.clientMutationId': payload(making, 'clientMutationId', '{new-id}'),
  'MakeGroupPayload.group': payload(making, 'group.kind', 'COMMITTEE'),
  ...wrongIn('makeGroup', 'MakeGroupInput', made, {
    name: [' ', 'TEXT_EMPTY'],
    building: ['nergens', 'NOT_FOUND'],
    neighbourhood: ['molenveld', 'CHOICE_NOT_OFFERED'],
  }),
  'MakeGroupInput.kind': code(act('makeGroup', { ...made, kind: 'TENANTS_ASSOCIATION' }), null),
  'Mutation.renameGroup': code(renaming, null),
  'RenameGroupPayload.clientMutationId': payload(renaming, 'clientMutationId', '{new-id}'),
  'RenameGroupPayload.group': payload(renaming, 'group.kind', 'COMMITTEE'),
  ...wrongIn('renameGroup', 'RenameGroupInput', renamed, {
    group: noGroup,
    name: ['aa COMMISSIE', 'NAME_TAKEN'],
  }),
  'Mutation.closeGroup': code(closing, null),
  'CloseGroupPayload.clientMutationId': payload(closing, 'clientMutationId', '{new-id}'),
  'CloseGroupPayload.group': payload(closing, 'group.name', 'Dd Commissie'),
  ...wrongIn('closeGroup', 'CloseGroupInput', { group: '{group-to-close}' }, { group: noGroup }),
  'Mutation.addGroupMember': code(adding, null),
  'AddGroupMemberPayload.clientMutationId': payload(adding, 'clientMutationId', '{new-id}'),
  'AddGroupMemberPayload.group': payload(adding, 'group.name', 'Bb Commissie'),
  ...wrongIn('addGroupMember', 'AddGroupMemberInput', added, {
    group: noGroup,
    email: ['niemand@elders.nl', 'NO_ACCOUNT'],
    endsOn: ['2026-11-23', 'DATE_PASSED'],
  }),
  'Mutation.changeGroupTerm': code(terming, null),
  'ChangeGroupTermPayload.clientMutationId': payload(terming, 'clientMutationId', '{new-id}'),
  'ChangeGroupTermPayload.group': payload(terming, 'group.name', 'Bb Commissie'),
  ...wrongIn('changeGroupTerm', 'ChangeGroupTermInput', termed, {
    group: ['{group}', 'NOT_FOUND'],
    member: ['{member-ina}', 'NOT_FOUND'],
    endsOn: ['2040-01-01', 'DATE_TOO_FAR'],
  }),
  'Mutation.endGroupMembership': code(ending, null),
  'EndGroupMembershipPayload.clientMutationId': payload(ending, 'clientMutationId', '{new-id}'),
  'EndGroupMembershipPayload.group': payload(ending, 'group.name', 'Bb Commissie'),
  ...wrongIn('endGroupMembership', 'EndGroupMembershipInput', ended, {
    group: ['{group}', 'NOT_FOUND'],
    member: ['{member-ina}', 'NOT_FOUND'],
  }),
};
