import { builder, localId, signedIn, type Context } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { agreeInHelpTalk, finishHelp } from './agreement.actions.ts';
import { shareContact, stopSharingContact } from './contact.actions.ts';
import { HelpPostRef } from './help-post.graphql.ts';
import { readHelpTalk } from './help-talk.actions.ts';
import { HelpTalkRef } from './help-talk.graphql.ts';
import { tellHowItWent } from './how-it-went.actions.ts';
import { readPost } from './read-posts.actions.ts';
import { ownTalkView } from './read-talks.actions.ts';

const HelpWent = builder.enumType('HelpWent', {
  values: { WELL: { value: 'well' }, FAIRLY: { value: 'fairly' }, BADLY: { value: 'badly' } } as const,
});

type ActOnTalk = (context: Context, talkId: string) => Promise<string>;

/** A mutation that asks nothing but which talk. */
function onTalk(name: string, description: string, act: ActOnTalk): void {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const input = builder.inputType(`${type}Input`, {
    fields: (t) => ({
      clientMutationId: t.string({ required: true }),
      talk: t.id({ required: true }),
    }),
  });
  const payload = builder.simpleObject(`${type}Payload`, {
    fields: (t) => ({ clientMutationId: t.string(), talk: t.field({ type: HelpTalkRef }) }),
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: payload,
      description,
      authScopes: { signedIn: true },
      errors: { types: [Refused], union: { name: `${type}Result` } },
      args: { input: t.arg({ type: input, required: true }) },
      resolve: async (_, args, context) => {
        const actor = signedIn(context.viewer).residentId;
        const talkId = await once(context, { mutation: name, actor, input: args.input }, () =>
          act(context, localId('HelpTalk', String(args.input.talk))),
        );
        return { clientMutationId: args.input.clientMutationId, talk: await ownTalkView(context, talkId) };
      },
    }),
  );
}

onTalk('readHelpTalk', 'From now on nothing in the talk is new. The other never learns of it.', readHelpTalk);
onTalk(
  'agreeInHelpTalk',
  'The yes of the viewer. With both, the post is agreed on and leaves the board.',
  agreeInHelpTalk,
);
onTalk('stopSharingContact', "The viewer's contact details are gone at once.", stopSharingContact);
onTalk('finishHelp', 'It is done; either of the two says so.', finishHelp);

const ShareContactInput = builder.inputType('ShareContactInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    talk: t.id({ required: true }),
    phone: t.string(),
    email: t.boolean({ description: "Whether the other may read the viewer's e-mail address." }),
  }),
});

const ShareContactPayload = builder.simpleObject('ShareContactPayload', {
  fields: (t) => ({ clientMutationId: t.string(), talk: t.field({ type: HelpTalkRef }) }),
});

builder.mutationField('shareContact', (t) =>
  t.field({
    type: ShareContactPayload,
    description: 'Lets the other read a phone number, an e-mail address or both, once both do so.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ShareContactResult' } },
    args: { input: t.arg({ type: ShareContactInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const talkId = await once(context, { mutation: 'shareContact', actor, input }, () =>
        shareContact(context, localId('HelpTalk', String(input.talk)), input),
      );
      return { clientMutationId: input.clientMutationId, talk: await ownTalkView(context, talkId) };
    },
  }),
);

const TellHowItWentInput = builder.inputType('TellHowItWentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true }),
    went: t.field({ type: HelpWent, required: true }),
  }),
});

const TellHowItWentPayload = builder.simpleObject('TellHowItWentPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef, nullable: true }) }),
});

builder.mutationField('tellHowItWent', (t) =>
  t.field({
    type: TellHowItWentPayload,
    description: 'How it went, for nobody to read but in whole numbers.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TellHowItWentResult' } },
    args: { input: t.arg({ type: TellHowItWentInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const postId = await once(context, { mutation: 'tellHowItWent', actor, input }, () =>
        tellHowItWent(context, localId('HelpPost', String(input.post)), input.went),
      );
      return { clientMutationId: input.clientMutationId, post: await readPost(context, postId) };
    },
  }),
);
