import { act } from './act.ts';
import type { Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const settings = { name: 'Matrix', origins: ['https://{new-id}.example'], corner: 4 };
const edited = { ...settings, name: 'Aangepast', site: '{site-to-edit}', version: 1 };
const publicKey = '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}';
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
const keyed = { site: '{site-with-keys}' };
const addingKey = act('addHostIdentityKey', keyed, 'secret sites { name }');
const removingKey = act('removeHostIdentityKey', { ...keyed, key: '{key-to-remove}' }, 'sites { name }');
const believing = act('believeHomes', { ...keyed, believe: true }, 'sites { name }');
const forum = {
  site: '{site-with-keys}',
  address: 'https://forum.example',
  secret: 'of-the-matrix-and-of-nobody-else-1',
};
const settingForum = act('setDiscourseForum', forum, 'secret sites { name }');
const removingForum = act('removeDiscourseForum', { site: '{site-with-forum}' }, 'sites { name }');
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
  }),
  'SwitchSignInWayInput.on': code(act('switchSignInWay', { ...switched, kind: 'LETTER', on: false }), null),
  'Mutation.addHostIdentityKey': code(addingKey, null),
  'AddHostIdentityKeyPayload.clientMutationId': payload(addingKey, 'clientMutationId', '{new-id}'),
  'AddHostIdentityKeyPayload.sites': payload(addingKey, 'sites.0.name', 'Deftig'),
  'AddHostIdentityKeyPayload.secret': payload(
    act('addHostIdentityKey', { ...keyed, publicKey }, 'secret'),
    'secret',
    null,
  ),
  ...wrongIn('addHostIdentityKey', 'AddHostIdentityKeyInput', keyed, {
    site: ['{site-elsewhere}', 'NOT_FOUND'],
    publicKey: ['niets', 'KEY_NOT_READABLE'],
  }),
  'Mutation.removeHostIdentityKey': code(removingKey, null),
  'RemoveHostIdentityKeyPayload.clientMutationId': payload(removingKey, 'clientMutationId', '{new-id}'),
  'RemoveHostIdentityKeyPayload.sites': payload(removingKey, 'sites.0.name', 'Deftig'),
  ...wrongIn(
    'removeHostIdentityKey',
    'RemoveHostIdentityKeyInput',
    { ...keyed, key: '{other-key}' },
    {
      site: ['{site-elsewhere}', 'NOT_FOUND'],
      key: ['{host-key}', 'NOT_FOUND'],
    },
  ),
  'Mutation.believeHomes': code(believing, null),
  'BelieveHomesPayload.clientMutationId': payload(believing, 'clientMutationId', '{new-id}'),
  'BelieveHomesPayload.sites': payload(believing, 'sites.0.name', 'Deftig'),
  ...wrongIn(
    'believeHomes',
    'BelieveHomesInput',
    { ...keyed, believe: true },
    {
      site: ['{site-elsewhere}', 'NOT_FOUND'],
    },
  ),
  'BelieveHomesInput.believe': code(act('believeHomes', { ...keyed, believe: false }), null),
  'Mutation.setDiscourseForum': code(settingForum, null),
  'SetDiscourseForumPayload.clientMutationId': payload(settingForum, 'clientMutationId', '{new-id}'),
  'SetDiscourseForumPayload.sites': payload(settingForum, 'sites.0.name', 'Deftig'),
  'SetDiscourseForumPayload.secret': payload(settingForum, 'secret', null),
  ...wrongIn('setDiscourseForum', 'SetDiscourseForumInput', forum, {
    site: ['{site-elsewhere}', 'NOT_FOUND'],
    address: ['http://forum.example', 'ISSUER_NOT_READABLE'],
    secret: ['kort', 'SECRET_TOO_SHORT'],
  }),
  'Mutation.removeDiscourseForum': code(removingForum, null),
  'RemoveDiscourseForumPayload.clientMutationId': payload(removingForum, 'clientMutationId', '{new-id}'),
  'RemoveDiscourseForumPayload.sites': payload(removingForum, 'sites.0.name', 'Deftig'),
  ...wrongIn(
    'removeDiscourseForum',
    'RemoveDiscourseForumInput',
    { site: '{site-elsewhere}' },
    { site: ['{site-elsewhere}', 'NOT_FOUND'] },
  ),
  ...wrongIn('removeSite', 'RemoveSiteInput', { ...removed, site: '{other-site-to-edit}' }, wrongOne),
  'Mutation.removeSite': code(removing, null),
  'RemoveSitePayload.clientMutationId': payload(removing, 'clientMutationId', '{new-id}'),
  'RemoveSitePayload.sites': payload(removing, 'sites.0.name', 'Deftig'),
};
