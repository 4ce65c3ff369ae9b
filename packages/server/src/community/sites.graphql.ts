import { builder, findLocalId, localId, signedIn } from '../builder.ts';
import { Refused } from '../errors.ts';
import { FormOfAddressEnum } from './community.graphql.ts';
import {
  addSite,
  editSite,
  readOriginForAdmin,
  sitesForAdmin,
  type ReadForAdmin,
} from './console-sites.actions.ts';
import { ConsoleRef } from './console.graphql.ts';
import { onceBy } from './once.actions.ts';
import type { SiteSettings } from './site.rules.ts';
import type { SiteView } from './sites.actions.ts';

const SiteTheme = builder.objectRef<SiteView>('SiteTheme').implement({
  description: 'Four values are enough to make the widgets look at home; null where the built-in ones do.',
  fields: (t) => ({
    actionColour: t.exposeString('actionColour', { nullable: true }),
    ink: t.exposeString('ink', { nullable: true }),
    font: t.exposeString('font', { nullable: true }),
    corner: t.exposeInt('corner', { nullable: true, description: 'In CSS pixels.' }),
  }),
});

export const SiteRef = builder.objectRef<SiteView>('Site');
builder.node(SiteRef, {
  description: 'A website or forum whose pages may show widgets and sign people in.',
  id: { resolve: ({ id }) => id },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    origins: t.stringList({ resolve: ({ origins }) => [...origins] }),
    language: t.exposeString('language', { nullable: true }),
    formOfAddress: t.expose('formOfAddress', {
      type: FormOfAddressEnum,
      nullable: true,
      description: "Null: the organisation's own.",
    }),
    phone: t.exposeString('phone', { nullable: true, description: "Null: the organisation's own." }),
    theme: t.field({ type: SiteTheme, resolve: (site) => site }),
    version: t.exposeInt('version', { description: 'Goes with a change, so that two of them do not cross.' }),
  }),
});

const OriginProblem = builder.enumType('OriginProblem', {
  values: ['NOT_AN_ADDRESS', 'NOT_HTTPS', 'STAR'] as const,
});

const OriginReading = builder.objectRef<ReadForAdmin>('OriginReading').implement({
  description: 'What becomes of an address of a site while somebody types it.',
  fields: (t) => ({
    origin: t.string({
      nullable: true,
      resolve: (reading) => ('origin' in reading ? reading.origin : null),
    }),
    cut: t.boolean({
      description: 'More was typed than the part a browser tells a page by.',
      resolve: (reading) => 'origin' in reading && reading.cut,
    }),
    twin: t.string({
      nullable: true,
      description: 'The same with or without www, which is another address to a browser.',
      resolve: (reading) => ('origin' in reading ? reading.twin : null),
    }),
    takenBy: t.exposeString('takenBy', { nullable: true, description: 'The site that has it already.' }),
    problem: t.field({
      type: OriginProblem,
      nullable: true,
      resolve: (reading) => ('problem' in reading ? reading.problem : null),
    }),
    instead: t.string({
      nullable: true,
      description: 'What was probably meant.',
      resolve: (reading) => ('problem' in reading ? reading.instead : null),
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  sites: t.field({
    type: [SiteRef],
    nullable: true,
    description: 'For admins.',
    resolve: (_, __, context) => sitesForAdmin(context),
  }),
  readOrigin: t.field({
    type: OriginReading,
    nullable: true,
    description: 'For admins.',
    args: { typed: t.arg.string({ required: true }), site: t.arg.id() },
    resolve: (_, { typed, site }, context) =>
      readOriginForAdmin(context, typed, site ? findLocalId('Site', String(site)) : undefined),
  }),
}));

const settings = {
  origins: 'As somebody copies them from an address bar; what stands behind the host is left away.',
  formOfAddress: "Absent: the organisation's own.",
};

const AddSiteInput = builder.inputType('AddSiteInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    name: t.string({ required: true }),
    origins: t.stringList({ required: true, description: settings.origins }),
    language: t.string(),
    formOfAddress: t.field({ type: FormOfAddressEnum, description: settings.formOfAddress }),
    phone: t.string(),
    actionColour: t.string(),
    ink: t.string(),
    font: t.string(),
    corner: t.int(),
  }),
});

const EditSiteInput = builder.inputType('EditSiteInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string({ required: true }),
    origins: t.stringList({ required: true, description: settings.origins }),
    language: t.string(),
    formOfAddress: t.field({ type: FormOfAddressEnum, description: settings.formOfAddress }),
    phone: t.string(),
    actionColour: t.string(),
    ink: t.string(),
    font: t.string(),
    corner: t.int(),
  }),
});

/** What a change of a site answers with: all of them, as they are now. */
export const sitesPayload = (name: string) =>
  builder.objectRef<{ clientMutationId: string }>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      sites: t.field({
        type: [SiteRef],
        resolve: async (_, __, context) => (await sitesForAdmin(context)) ?? [],
      }),
    }),
  });

builder.mutationField('addSite', (t) =>
  t.field({
    type: sitesPayload('AddSitePayload'),
    description: 'Lets the pages of a site in. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AddSiteResult' } },
    args: { input: t.arg({ type: AddSiteInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'addSite', input, () => addSite(context, settingsOf(input))),
  }),
);

builder.mutationField('editSite', (t) =>
  t.field({
    type: sitesPayload('EditSitePayload'),
    description: 'Sets everything of a site anew. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditSiteResult' } },
    args: { input: t.arg({ type: EditSiteInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'editSite', input, () =>
        editSite(context, localId('Site', String(input.site)), input.version, settingsOf(input)),
      ),
  }),
);

type Typed = { [Name in keyof SiteSettings]?: SiteSettings[Name] | undefined } & {
  readonly name: string;
  readonly origins: readonly string[];
};

function settingsOf(typed: Typed): SiteSettings {
  const { name, origins } = typed;
  return {
    name,
    origins,
    language: typed.language ?? null,
    formOfAddress: typed.formOfAddress ?? null,
    phone: typed.phone ?? null,
    actionColour: typed.actionColour ?? null,
    ink: typed.ink ?? null,
    font: typed.font ?? null,
    corner: typed.corner ?? null,
  };
}
