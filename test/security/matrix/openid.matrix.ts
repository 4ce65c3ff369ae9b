import { act } from './act.ts';
import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const issuers: Ask = {
  text: `{ console { openIdIssuers {
    __typename id audience name issuer clientId hasSecret scope groupClaim acrValues amrValues
    groups { __typename group role } wayBack version sites
  } } }`,
};
const seen = (place: string, admin: unknown): Cells => ({
  ask: issuers,
  at: `console.openIdIssuers.${place}`,
  sees: atWork({ editor: null, admin }),
});

const settings = {
  name: 'Zelf',
  clientId: 'console',
  clientSecret: 'of-the-matrix',
  groups: [{ group: 'Redactie', role: 'EDITOR' }],
};
const added = { ...settings, audience: 'STAFF', issuer: 'https://zelf.example' };
const edited = { ...settings, id: '{issuer-to-edit}', version: 1 };
const other = { ...edited, id: '{other-issuer-to-edit}' };
const removed = { id: '{issuer-to-remove}', version: 1 };
const adding = act('addOpenIdIssuer', added, 'openIdIssuers { name }');
const editing = act('editOpenIdIssuer', edited, 'openIdIssuers { name }');
const removing = act('removeOpenIdIssuer', removed, 'openIdIssuers { name }');

const long = 'x'.repeat(600);
const wrongSettings = {
  name: [' ', 'TEXT_EMPTY'],
  clientId: ['', 'TEXT_EMPTY'],
  clientSecret: [long, 'TEXT_TOO_LONG'],
  scope: ['openid "', 'TEXT_NOT_READABLE'],
  groupClaim: [long, 'TEXT_TOO_LONG'],
  acrValues: [[long], 'TEXT_TOO_LONG'],
  amrValues: [[long], 'TEXT_TOO_LONG'],
  groups: [[{ group: 'Redactie', role: 'WELCOME_BUDDY' }], 'CHOICE_NOT_OFFERED'],
} as const;
const wrongOne = {
  id: ['{site-elsewhere}', 'NOT_FOUND'],
  version: [99, 'CHANGED_MEANWHILE'],
} as const;

/** The accounts elsewhere that people come in by: an admin sees and changes them, in the console. */
export const openidIssuers: Matrix = {
  'Console.openIdIssuers': seen('0.__typename', 'OpenIdIssuer'),
  'OpenIdIssuer.id': seen('1.id', '{directory}'),
  'OpenIdIssuer.audience': seen('0.audience', 'RESIDENTS'),
  'OpenIdIssuer.name': seen('0.name', 'Mijn Wonen'),
  'OpenIdIssuer.issuer': seen('0.issuer', 'https://login.example'),
  'OpenIdIssuer.clientId': seen('0.clientId', 'buren'),
  'OpenIdIssuer.hasSecret': seen('0.hasSecret', false),
  'OpenIdIssuer.scope': seen('1.scope', 'openid groups'),
  'OpenIdIssuer.groupClaim': seen('1.groupClaim', 'groups'),
  'OpenIdIssuer.acrValues': seen('1.acrValues', ['strong']),
  'OpenIdIssuer.amrValues': seen('1.amrValues', ['mfa']),
  'OpenIdIssuer.groups': seen('1.groups.0.__typename', 'OpenIdGroupRole'),
  'OpenIdGroupRole.group': seen('1.groups.0.group', 'Redactie'),
  'OpenIdGroupRole.role': seen('1.groups.0.role', 'EDITOR'),
  'OpenIdIssuer.wayBack': seen(
    '0.wayBack',
    'http://localhost:4000/o/wonen-aan-de-maas/sign-in/back/836afc37c20f',
  ),
  'OpenIdIssuer.version': seen('1.version', 1),
  'OpenIdIssuer.sites': seen('0.sites.0', '{site}'),
  'Mutation.addOpenIdIssuer': code(adding, null),
  'AddOpenIdIssuerPayload.clientMutationId': payload(adding, 'clientMutationId', '{new-id}'),
  'AddOpenIdIssuerPayload.openIdIssuers': payload(adding, 'openIdIssuers.0.name', 'Mijn Wonen'),
  ...wrongIn('addOpenIdIssuer', 'AddOpenIdIssuerInput', added, {
    ...wrongSettings,
    issuer: ['http://zelf.example', 'ISSUER_NOT_READABLE'],
  }),
  'AddOpenIdIssuerInput.audience': code(
    act('addOpenIdIssuer', { ...added, audience: 'RESIDENTS', sites: ['{site-elsewhere}'] }),
    'NOT_FOUND',
  ),
  'AddOpenIdIssuerInput.sites': code(
    act('addOpenIdIssuer', { ...added, audience: 'RESIDENTS', sites: ['{site-elsewhere}'] }),
    'NOT_FOUND',
  ),
  'OpenIdGroupRoleInput.group': code(
    act('addOpenIdIssuer', { ...added, groups: [{ group: ' ', role: 'EDITOR' }] }),
    'TEXT_EMPTY',
  ),
  'OpenIdGroupRoleInput.role': code(
    act('addOpenIdIssuer', { ...added, groups: [{ group: 'a', role: 'COMMITTEE_MEMBER' }] }),
    'CHOICE_NOT_OFFERED',
  ),
  'Mutation.editOpenIdIssuer': code(editing, null),
  'EditOpenIdIssuerPayload.clientMutationId': payload(editing, 'clientMutationId', '{new-id}'),
  'EditOpenIdIssuerPayload.openIdIssuers': payload(editing, 'openIdIssuers.0.name', 'Mijn Wonen'),
  ...wrongIn('editOpenIdIssuer', 'EditOpenIdIssuerInput', other, { ...wrongSettings, ...wrongOne }),
  // One for staff stands on no site, so what is said of sites is not looked at.
  'EditOpenIdIssuerInput.sites': code(
    act('editOpenIdIssuer', { ...edited, version: 99, sites: [] }),
    'CHANGED_MEANWHILE',
  ),
  ...wrongIn(
    'removeOpenIdIssuer',
    'RemoveOpenIdIssuerInput',
    { ...removed, id: '{other-issuer-to-edit}' },
    wrongOne,
  ),
  'Mutation.removeOpenIdIssuer': code(removing, null),
  'RemoveOpenIdIssuerPayload.clientMutationId': payload(removing, 'clientMutationId', '{new-id}'),
  'RemoveOpenIdIssuerPayload.openIdIssuers': payload(removing, 'openIdIssuers.0.name', 'Mijn Wonen'),
};
