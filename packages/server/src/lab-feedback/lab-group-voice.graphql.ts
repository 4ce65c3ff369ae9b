import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { atWorkIn, builder, localId, signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { agreeWithGroup, speakForGroup, takeBackGroupVoice } from './lab-group-voice.actions.ts';
import { labsToSpeakOn } from './labs-to-speak-on.actions.ts';
import { groupVoices, voicesToAgree, type GroupVoiceView } from './read-group-voices.actions.ts';

const VoiceState = builder.enumType('LabGroupVoiceState', {
  values: {
    WAITING: { value: 'waiting', description: 'For the yes of a second member.' },
    SAID: { value: 'said', description: 'The group says it.' },
    HELD: { value: 'held', description: 'With two, and a person looks at it first.' },
    REFUSED: { value: 'refused', description: 'A person looked at it and said no.' },
    TAKEN_BACK: { value: 'taken-back' },
    LAPSED: { value: 'lapsed', description: 'Nobody said yes within seven days.' },
  } as const,
});

const GroupVoiceRef = builder.objectRef<GroupVoiceView>('LabGroupVoice').implement({
  description: 'What a member wrote for a group; only its members see it before the group says it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('LabGroupVoice', id) }),
    group: t.exposeString('group'),
    lab: t.exposeString('lab'),
    labSlug: t.exposeString('labSlug'),
    item: t.exposeString('item', { description: 'The point it is about.' }),
    itemId: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    about: t.exposeString('about', { nullable: true, description: 'The comment it answers.' }),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    writer: t.exposeString('writer', { nullable: true, description: 'First name of who entered it.' }),
    writtenOn: t.field({
      type: 'Date',
      resolve: ({ writtenAt }, _, { organisation }) => dayIn(organisation.timezone, writtenAt),
    }),
    lapsesOn: t.field({
      type: 'Date',
      description: 'The day on which it lapses where nobody says yes.',
      resolve: ({ lapsesAt }, _, { organisation }) => dayIn(organisation.timezone, lapsesAt),
    }),
    state: t.expose('state', { type: VoiceState }),
    viewerWrote: t.exposeBoolean('viewerWrote'),
  }),
});

const LabToSpeakOnRef = builder.simpleObject('LabToSpeakOn', {
  fields: (t) => ({ slug: t.string(), title: t.string() }),
});

builder.objectFields(ConsoleRef, (t) => ({
  groupVoices: t.field({
    type: [GroupVoiceRef],
    description: 'Of the groups of the viewer, newest first.',
    resolve: (_, __, context) => groupVoices(context),
  }),
  labsToSpeakOn: t.field({
    type: [LabToSpeakOnRef],
    description: 'Labs under which something can be written today.',
    resolve: (_, __, context) =>
      atWorkIn(context.viewer, 'committee-member', 'editor', 'staff') ? labsToSpeakOn(context) : [],
  }),
}));

builder.objectField(ViewerRef, 'groupVoicesToAgree', (t) =>
  t.field({
    type: [GroupVoiceRef],
    description: 'What waits for the yes of the viewer as a member: a relation, so it works on every page.',
    resolve: (_, __, context) => voicesToAgree(context),
  }),
);

interface Done {
  readonly clientMutationId: string;
  readonly voiceId: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      voice: t.field({
        type: GroupVoiceRef,
        nullable: true,
        description: 'Null for whoever left the group meanwhile.',
        resolve: async ({ voiceId }, _, context) =>
          (await groupVoices(context)).find(({ id }) => id === voiceId) ?? null,
      }),
    }),
  });

async function answered(
  context: Context,
  mutation: string,
  input: { clientMutationId: string },
  work: () => Promise<string>,
): Promise<Done> {
  const actor = signedIn(context.viewer).residentId;
  const voiceId = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, voiceId };
}

const SpeakForGroupInput = builder.inputType('SpeakForGroupInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    group: t.id({ required: true }),
    item: t.id({ required: true }),
    replyTo: t.id(),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
  }),
});

builder.mutationField('speakForGroup', (t) =>
  t.field({
    type: payload('SpeakForGroupPayload'),
    description: 'Waits for the yes of a second member. For members, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SpeakForGroupResult' } },
    args: { input: t.arg({ type: SpeakForGroupInput, required: true }) },
    resolve: (_, { input }, context) =>
      answered(context, 'speakForGroup', input, () =>
        speakForGroup(context, {
          groupId: localId('ResidentGroup', String(input.group)),
          itemId: localId('LabItem', String(input.item)),
          replyToId: input.replyTo ? localId('LabComment', String(input.replyTo)) : null,
          text: input.text,
          language: input.language,
        }),
      ),
  }),
);

const AgreeWithGroupInput = builder.inputType('AgreeWithGroupInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), voice: t.id({ required: true }) }),
});

builder.mutationField('agreeWithGroup', (t) =>
  t.field({
    type: payload('AgreeWithGroupPayload'),
    description: 'The second yes: the group says it then.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AgreeWithGroupResult' } },
    args: { input: t.arg({ type: AgreeWithGroupInput, required: true }) },
    resolve: (_, { input }, context) =>
      answered(context, 'agreeWithGroup', input, () =>
        agreeWithGroup(context, localId('LabGroupVoice', String(input.voice))),
      ),
  }),
);

const TakeBackGroupVoiceInput = builder.inputType('TakeBackGroupVoiceInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), voice: t.id({ required: true }) }),
});

builder.mutationField('takeBackGroupVoice', (t) =>
  t.field({
    type: payload('TakeBackGroupVoicePayload'),
    description: 'By its writer, while it waits. In the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TakeBackGroupVoiceResult' } },
    args: { input: t.arg({ type: TakeBackGroupVoiceInput, required: true }) },
    resolve: (_, { input }, context) =>
      answered(context, 'takeBackGroupVoice', input, () =>
        takeBackGroupVoice(context, localId('LabGroupVoice', String(input.voice))),
      ),
  }),
);
