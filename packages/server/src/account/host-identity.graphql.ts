import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { SiteRef, sitesPayload } from '../community/sites.graphql.ts';
import { sitesForAdmin } from '../community/console-sites.actions.ts';
import { originsOf, type SiteView } from '../community/sites.actions.ts';
import { Refused } from '../errors.ts';
import {
  addKey,
  audienceOf,
  believeHomes,
  believesHomes,
  keysOfSite,
  removeKey,
  secretToShow,
  type SigningKey,
} from './host-identity-keys.actions.ts';
import { asAdmin } from './site-admin.actions.ts';
import { signingAlgorithms } from './host-identity-key.rules.ts';

const SigningAlgorithmEnum = builder.enumType('SigningAlgorithm', { values: signingAlgorithms });

const HostIdentityKey = builder.objectRef<SigningKey>('HostIdentityKey').implement({
  description: 'What a website signs with who is signed in there.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('HostIdentityKey', id) }),
    algorithm: t.expose('algorithm', { type: SigningAlgorithmEnum }),
    name: t.exposeString('name', { nullable: true, description: 'As the website calls it: `kid`.' }),
    addedOn: t.string({
      description: 'A day, as YYYY-MM-DD.',
      resolve: ({ addedAt }) => addedAt.toISOString().slice(0, 10),
    }),
  }),
});

const HostIdentity = builder.objectRef<Pick<SiteView, 'id' | 'slug'>>('HostIdentity').implement({
  description: 'How a website tells who is signed in there.',
  fields: (t) => ({
    audience: t.string({
      description: 'What `aud` has to be.',
      resolve: ({ slug }, _, context) => audienceOf(context, slug),
    }),
    issuers: t.stringList({
      description: 'What `iss` may be.',
      resolve: ({ id }, _, { db }) => originsOf(db, id),
    }),
    believesHomes: t.boolean({
      description: 'Whether it is believed when it says where somebody lives.',
      resolve: ({ id }, _, context) => believesHomes(context, id),
    }),
    keys: t.field({ type: [HostIdentityKey], resolve: ({ id }, _, context) => keysOfSite(context, id) }),
  }),
});

builder.objectField(SiteRef, 'hostIdentity', (t) => t.field({ type: HostIdentity, resolve: (site) => site }));

const AddHostIdentityKeyInput = builder.inputType('AddHostIdentityKeyInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
    publicKey: t.string({ description: 'PEM or JWK. Absent: a secret is made here, and shown once.' }),
  }),
});

const RemoveHostIdentityKeyInput = builder.inputType('RemoveHostIdentityKeyInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
    key: t.id({ required: true }),
  }),
});

const BelieveHomesInput = builder.inputType('BelieveHomesInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
    believe: t.boolean({ required: true }),
  }),
});

const AddHostIdentityKeyPayload = builder
  .objectRef<{ clientMutationId: string; keyId: string }>('AddHostIdentityKeyPayload')
  .implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      secret: t.string({
        nullable: true,
        description: 'What was made here, as base64url: 32 bytes. Shown this once.',
        resolve: ({ keyId }, _, context) => secretToShow(context, keyId),
      }),
      sites: t.field({
        type: [SiteRef],
        resolve: async (_, __, context) => (await sitesForAdmin(context)) ?? [],
      }),
    }),
  });

builder.mutationField('addHostIdentityKey', (t) =>
  t.field({
    type: AddHostIdentityKeyPayload,
    description:
      'Lets a website say who is signed in there, signed with this key. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AddHostIdentityKeyResult' } },
    args: { input: t.arg({ type: AddHostIdentityKeyInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const site = localId('Site', String(input.site));
      const keyId = await once(context, { mutation: 'addHostIdentityKey', actor, input }, () =>
        asAdmin(context, site, 'add-host-key', () => addKey(context, site, input.publicKey ?? null)),
      );
      return { clientMutationId: input.clientMutationId, keyId };
    },
  }),
);

builder.mutationField('removeHostIdentityKey', (t) =>
  t.field({
    type: sitesPayload('RemoveHostIdentityKeyPayload'),
    description: 'What is signed with this key works no longer. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RemoveHostIdentityKeyResult' } },
    args: { input: t.arg({ type: RemoveHostIdentityKeyInput, required: true }) },
    resolve: (_, { input }, context) => {
      const site = localId('Site', String(input.site));
      return onceBy(context, signedIn(context.viewer), 'removeHostIdentityKey', input, () =>
        asAdmin(context, site, 'remove-host-key', () =>
          removeKey(context, site, localId('HostIdentityKey', String(input.key))),
        ),
      );
    },
  }),
);

builder.mutationField('believeHomes', (t) =>
  t.field({
    type: sitesPayload('BelieveHomesPayload'),
    description:
      'Whether a website is believed when it says where somebody lives. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'BelieveHomesResult' } },
    args: { input: t.arg({ type: BelieveHomesInput, required: true }) },
    resolve: (_, { input }, context) => {
      const site = localId('Site', String(input.site));
      return onceBy(context, signedIn(context.viewer), 'believeHomes', input, () =>
        asAdmin(context, site, 'believe-homes', () => believeHomes(context, site, input.believe)),
      );
    },
  }),
);
