import { act } from './act.ts';
import type { Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const settings = { name: 'Matrix', origins: ['https://{new-id}.example'], corner: 4 };
const edited = { ...settings, name: 'Aangepast', site: '{site-to-edit}', version: 1 };
const removed = { site: '{site-to-remove}', version: 1 };

const wrongSettings = {
  name: [' ', 'TEXT_EMPTY'],
  origins: [['http://wonen.example'], 'ORIGIN_NOT_READABLE'],
  language: ['fy', 'CHOICE_NOT_OFFERED'],
  phone: ['bel', 'PHONE_NOT_READABLE'],
  actionColour: ['red', 'COLOUR_NOT_READABLE'],
  ink: ['blue', 'COLOUR_NOT_READABLE'],
  font: ['a;b', 'TEXT_NOT_READABLE'],
  corner: [400, 'CHOICE_NOT_OFFERED'],
} as const;
const wrongOne = {
  site: ['{site-elsewhere}', 'NOT_FOUND'],
  version: [99, 'CHANGED_MEANWHILE'],
} as const;

const adding = act('addSite', settings, 'sites { name }');
const editing = act('editSite', edited, 'sites { name }');
const switched = { site: '{other-site-to-edit}', kind: 'MAIL_CODE', on: true };
const switching = act('switchSignInWay', switched, 'sites { name }');
const removing = act('removeSite', removed, 'sites { name }');

/** Adding, changing and removing sites: an admin does it, in the console. */
export const siteChanging: Matrix = {
  'Mutation.addSite': code(adding, null),
  'AddSitePayload.clientMutationId': payload(adding, 'clientMutationId', '{new-id}'),
  'AddSitePayload.sites': payload(adding, 'sites.0.name', 'Deftig'),
  ...wrongIn('addSite', 'AddSiteInput', settings, wrongSettings),
  'AddSiteInput.formOfAddress': code(act('addSite', { ...settings, formOfAddress: 'U' }), null),
  'Mutation.editSite': code(editing, null),
  'EditSitePayload.clientMutationId': payload(editing, 'clientMutationId', '{new-id}'),
  'EditSitePayload.sites': payload(editing, 'sites.0.name', 'Deftig'),
  ...wrongIn('editSite', 'EditSiteInput', edited, { ...wrongSettings, ...wrongOne }),
  'EditSiteInput.formOfAddress': code(
    act('editSite', { ...edited, site: '{other-site-to-edit}', formOfAddress: 'U' }),
    null,
  ),
  'Mutation.switchSignInWay': code(switching, null),
  'SwitchSignInWayPayload.clientMutationId': payload(switching, 'clientMutationId', '{new-id}'),
  'SwitchSignInWayPayload.sites': payload(switching, 'sites.0.name', 'Deftig'),
  ...wrongIn('switchSignInWay', 'SwitchSignInWayInput', switched, {
    site: ['{site-elsewhere}', 'NOT_FOUND'],
    kind: ['SMS', 'WAY_NOT_READY'],
    provider: ['Deftig', 'WAY_NOT_READY'],
    on: [false, 'LAST_WAY'],
  }),
  ...wrongIn('removeSite', 'RemoveSiteInput', { ...removed, site: '{other-site-to-edit}' }, wrongOne),
  'Mutation.removeSite': code(removing, null),
  'RemoveSitePayload.clientMutationId': payload(removing, 'clientMutationId', '{new-id}'),
  'RemoveSitePayload.sites': payload(removing, 'sites.0.name', 'Deftig'),
};
