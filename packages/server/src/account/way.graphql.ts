import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { SiteRef, sitesPayload } from '../community/sites.graphql.ts';
import { Refused } from '../errors.ts';
import { switchWay, waysOfSite } from './way.actions.ts';
import type { Way } from './way.rules.ts';
import type { WayKind } from './way.table.ts';

const SignInWayKind = builder.enumType('SignInWayKind', {
  values: {
    HOST_IDENTITY: { value: 'host-identity' },
    OPENID_CONNECT: { value: 'openid-connect' },
    DISCOURSE_CONNECT: { value: 'discourse-connect' },
    MAIL_CODE: { value: 'mail-code' },
    LETTER: { value: 'letter' },
    SMS: { value: 'sms' },
    PASSKEY: { value: 'passkey' },
  } as const satisfies Record<string, { value: WayKind }>,
});

const SignInWay = builder.objectRef<Way>('SignInWay').implement({
  description: 'One way by which residents sign in on the pages of a site.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SignInWayKind }),
    provider: t.exposeString('providerId', {
      nullable: true,
      description: 'Which of several of that kind it is.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'How its button calls it.' }),
    on: t.exposeBoolean('isOn'),
  }),
});

builder.objectField(SiteRef, 'signInWays', (t) =>
  t.field({
    type: [SignInWay],
    description: 'The ways residents can sign in there, on or off, the most important first.',
    resolve: ({ id }, _, context) => waysOfSite(context, id),
  }),
);

const SwitchSignInWayInput = builder.inputType('SwitchSignInWayInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
    kind: t.field({ type: SignInWayKind, required: true }),
    provider: t.string({ description: 'Which of several of that kind.' }),
    on: t.boolean({ required: true }),
  }),
});

builder.mutationField('switchSignInWay', (t) =>
  t.field({
    type: sitesPayload('SwitchSignInWayPayload'),
    description:
      'Lets residents of a site sign in by a way, or no longer. Whoever is signed in stays so. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SwitchSignInWayResult' } },
    args: { input: t.arg({ type: SwitchSignInWayInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'switchSignInWay', input, () =>
        switchWay(
          context,
          localId('Site', String(input.site)),
          { kind: input.kind, providerId: input.provider ?? null },
          input.on,
        ),
      ),
  }),
);
