import { builder, localId, signedIn } from '../builder.ts';
import { sitesForAdmin } from '../community/console-sites.actions.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { SiteRef, sitesPayload } from '../community/sites.graphql.ts';
import { Refused } from '../errors.ts';
import {
  forumOfSite,
  forumSecretToShow,
  removeForum,
  setForum,
  type ForumSet,
} from './discourse-forum.actions.ts';
import { asAdmin } from './site-admin.actions.ts';

const DiscourseForum = builder.objectRef<{ address: string }>('DiscourseForum').implement({
  description: 'A forum whose accounts residents of a site sign in with.',
  fields: (t) => ({
    address: t.exposeString('address'),
    domain: t.string({
      description:
        'What stands before the secret in the settings of the forum: where it sends people back to.',
      resolve: (_, __, { ownPages }) => new URL(ownPages).hostname,
    }),
  }),
});

builder.objectField(SiteRef, 'discourseForum', (t) =>
  t.field({
    type: DiscourseForum,
    nullable: true,
    resolve: async ({ id }, _, context) => (await forumOfSite(context, id)) ?? null,
  }),
);

const SetInput = builder.inputType('SetDiscourseForumInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
    address: t.string({ required: true }),
    secret: t.string({
      description:
        'As it stands in the settings of the forum. Left out: the one of this forum goes on, or one is made here.',
    }),
  }),
});

const RemoveInput = builder.inputType('RemoveDiscourseForumInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
  }),
});

const SetPayload = builder
  .objectRef<ForumSet & { clientMutationId: string }>('SetDiscourseForumPayload')
  .implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      secret: t.string({
        nullable: true,
        description: 'What was made here, for the settings of the forum. Shown this once.',
        resolve: (set, _, context) => forumSecretToShow(context, set),
      }),
      sites: t.field({
        type: [SiteRef],
        resolve: async (_, __, context) => (await sitesForAdmin(context)) ?? [],
      }),
    }),
  });

builder.mutationField('setDiscourseForum', (t) =>
  t.field({
    type: SetPayload,
    description:
      'Makes a forum one whose accounts residents of a site can sign in with. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SetDiscourseForumResult' } },
    args: { input: t.arg({ type: SetInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const site = localId('Site', String(input.site));
      const set = await once(context, { mutation: 'setDiscourseForum', actor, input }, () =>
        asAdmin(context, site, 'set-forum', () => setForum(context, site, input)),
      );
      return { clientMutationId: input.clientMutationId, ...set };
    },
  }),
);

builder.mutationField('removeDiscourseForum', (t) =>
  t.field({
    type: sitesPayload('RemoveDiscourseForumPayload'),
    description:
      'Nobody signs in with an account of the forum any more; whoever is signed in stays so. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RemoveDiscourseForumResult' } },
    args: { input: t.arg({ type: RemoveInput, required: true }) },
    resolve: (_, { input }, context) => {
      const site = localId('Site', String(input.site));
      return onceBy(context, signedIn(context.viewer), 'removeDiscourseForum', input, () =>
        asAdmin(context, site, 'remove-forum', () => removeForum(context, site)),
      );
    },
  }),
);
