import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { RoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { ConsoleRef } from './console.graphql.ts';
import {
  addIssuerInConsole,
  editIssuer,
  issuersForAdmin,
  removeIssuer,
  type IssuerView,
  type TypedIssuer,
} from './openid-settings.actions.ts';
import type { GroupRole } from './openid.rules.ts';

const Audience = builder.enumType('OpenIdAudience', {
  values: { RESIDENTS: { value: 'residents' }, STAFF: { value: 'staff' } } as const,
});

const GroupRoleRef = builder.objectRef<GroupRole>('OpenIdGroupRole').implement({
  description: 'Whoever is in this group of the directory has this role, and nobody has more by it.',
  fields: (t) => ({ group: t.exposeString('group'), role: t.expose('role', { type: RoleRef }) }),
});

const IssuerRef = builder.objectRef<IssuerView>('OpenIdIssuer').implement({
  description: 'Who says who somebody is, for residents on sites or for staff in the console.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('OpenIdIssuer', id) }),
    audience: t.expose('audience', { type: Audience }),
    name: t.exposeString('name', { description: 'How its button reads.' }),
    issuer: t.exposeString('issuer', { description: 'Its address; it never changes.' }),
    clientId: t.exposeString('clientId'),
    hasSecret: t.exposeBoolean('hasSecret', { description: 'The secret itself is never shown again.' }),
    scope: t.exposeString('scope'),
    groupClaim: t.exposeString('groupClaim', { nullable: true }),
    acrValues: t.stringList({ resolve: ({ acrValues }) => [...acrValues] }),
    amrValues: t.stringList({
      description: 'With the other one empty too, our own second step is asked.',
      resolve: ({ amrValues }) => [...amrValues],
    }),
    groups: t.field({ type: [GroupRoleRef], resolve: ({ groups }) => [...groups] }),
    wayBack: t.exposeString('wayBack', { description: 'The redirect address to register at the issuer.' }),
    version: t.exposeInt('version'),
    sites: t.idList({
      description: 'Those that offer it to residents.',
      resolve: ({ siteIds }) => siteIds.map((id) => encodeGlobalID('Site', id)),
    }),
  }),
});

builder.objectField(ConsoleRef, 'openIdIssuers', (t) =>
  t.field({
    type: [IssuerRef],
    nullable: true,
    description: 'For admins.',
    resolve: (_, __, context) => issuersForAdmin(context),
  }),
);

const GroupRoleInput = builder.inputType('OpenIdGroupRoleInput', {
  fields: (t) => ({
    group: t.string({ required: true }),
    role: t.field({ type: RoleRef, required: true }),
  }),
});

const settings = (t: Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0]) => ({
  clientMutationId: t.string({ required: true }),
  name: t.string({ required: true }),
  clientId: t.string({ required: true }),
  clientSecret: t.string({ description: 'Left out: the one that is kept goes on. Empty: none.' }),
  scope: t.string(),
  groupClaim: t.string(),
  acrValues: t.stringList(),
  amrValues: t.stringList(),
  groups: t.field({ type: [GroupRoleInput] }),
  sites: t.idList(),
});

const AddInput = builder.inputType('AddOpenIdIssuerInput', {
  fields: (t) => ({
    ...settings(t),
    audience: t.field({ type: Audience, required: true }),
    issuer: t.string({ required: true }),
  }),
});

const EditInput = builder.inputType('EditOpenIdIssuerInput', {
  fields: (t) => ({
    ...settings(t),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
  }),
});

const RemoveInput = builder.inputType('RemoveOpenIdIssuerInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
  }),
});

const issuersPayload = (name: string) =>
  builder.objectRef<{ clientMutationId: string }>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      openIdIssuers: t.field({
        type: [IssuerRef],
        resolve: async (_, __, context) => (await issuersForAdmin(context)) ?? [],
      }),
    }),
  });

builder.mutationField('addOpenIdIssuer', (t) =>
  t.field({
    type: issuersPayload('AddOpenIdIssuerPayload'),
    description: 'Lets people come in by an account elsewhere. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AddOpenIdIssuerResult' } },
    args: { input: t.arg({ type: AddInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'addOpenIdIssuer', input, () =>
        addIssuerInConsole(context, {
          ...typedOf(input),
          audience: input.audience,
          issuer: input.issuer,
        }),
      ),
  }),
);

builder.mutationField('editOpenIdIssuer', (t) =>
  t.field({
    type: issuersPayload('EditOpenIdIssuerPayload'),
    description: 'Sets everything of it anew but its address. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditOpenIdIssuerResult' } },
    args: { input: t.arg({ type: EditInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'editOpenIdIssuer', input, () =>
        editIssuer(context, localId('OpenIdIssuer', String(input.id)), input.version, typedOf(input)),
      ),
  }),
);

builder.mutationField('removeOpenIdIssuer', (t) =>
  t.field({
    type: issuersPayload('RemoveOpenIdIssuerPayload'),
    description:
      'Nobody comes in by it any more, and whoever of staff did is out. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RemoveOpenIdIssuerResult' } },
    args: { input: t.arg({ type: RemoveInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'removeOpenIdIssuer', input, () =>
        removeIssuer(context, localId('OpenIdIssuer', String(input.id)), input.version),
      ),
  }),
);

interface Typed {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret?: string | null | undefined;
  readonly scope?: string | null | undefined;
  readonly groupClaim?: string | null | undefined;
  readonly acrValues?: readonly string[] | null | undefined;
  readonly amrValues?: readonly string[] | null | undefined;
  readonly groups?: readonly GroupRole[] | null | undefined;
  readonly sites?: readonly (string | number)[] | null | undefined;
}

function typedOf(typed: Typed): TypedIssuer {
  return {
    name: typed.name,
    clientId: typed.clientId,
    ...(typed.clientSecret === undefined || typed.clientSecret === null
      ? {}
      : { clientSecret: typed.clientSecret }),
    scope: typed.scope ?? '',
    groupClaim: typed.groupClaim ?? null,
    acrValues: typed.acrValues ?? [],
    amrValues: typed.amrValues ?? [],
    groups: typed.groups ?? [],
    siteIds: (typed.sites ?? []).map((id) => localId('Site', String(id))),
  };
}
