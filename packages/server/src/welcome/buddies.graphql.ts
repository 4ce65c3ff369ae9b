import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, localId, signedIn, type Context } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import {
  answerBuddyAsk,
  ownBuddying,
  stopBeingBuddy,
  type Buddying,
  type BuddyOf,
} from './being-buddy.actions.ts';
import type { ReasonView } from './buddy-offers.actions.ts';
import { stopWishToBuddy, wishToBuddy } from './buddy-wish.actions.ts';
import {
  askOtherBuddies,
  chooseBuddy,
  stopOwnBuddy,
  viewersBuddy,
  wantBuddy,
  type OwnBuddy,
} from './choose-buddy.actions.ts';
import { WelcomeStepRef } from './welcome-step.graphql.ts';

const BuddyStateType = builder.enumType('WelcomeBuddyState', {
  values: {
    UNASKED: { value: 'unasked', description: 'The newcomer did not say yet whether they want one.' },
    NOBODY: { value: 'nobody' },
    WAITING: { value: 'waiting', description: 'Somebody at work looks for who may suit.' },
    CHOOSING: { value: 'choosing' },
    ASKED: { value: 'asked', description: 'Who was chosen has some days to say yes.' },
    TOGETHER: { value: 'together' },
  } as const,
});

const ReasonKind = builder.enumType('WelcomeBuddyReasonKind', {
  values: {
    LANGUAGE: { value: 'language' },
    BUILDING: { value: 'building' },
    NEIGHBOURHOOD: { value: 'neighbourhood' },
  } as const,
});

export const BuddyReasonRef = builder.objectRef<ReasonView>('WelcomeBuddyReason').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: ReasonKind }),
    name: t.exposeString('name', { description: 'The code of the language, or the name of the place.' }),
  }),
});

const OfferRef = builder.objectRef<OwnBuddy['offers'][number]>('WelcomeBuddyOffer').implement({
  description: 'Somebody whom the newcomer can choose.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('WelcomeBuddyOffer', id) }),
    firstName: t.exposeString('firstName'),
    reasons: t.field({ type: [BuddyReasonRef], resolve: ({ reasons }) => [...reasons] }),
  }),
});

const OwnBuddyRef = builder.objectRef<OwnBuddy>('WelcomeBuddy').implement({
  description: 'The buddy of the viewer in their first half year, or those they can choose from.',
  fields: (t) => ({
    state: t.expose('state', { type: BuddyStateType }),
    firstName: t.exposeString('firstName', { nullable: true, description: 'Of who was chosen.' }),
    offers: t.field({ type: [OfferRef], resolve: ({ offers }) => [...offers] }),
    canAskOthers: t.exposeBoolean('canAskOthers', { description: 'Others can be asked for once.' }),
  }),
});

const BuddyOfRef = builder.objectRef<BuddyOf>('WelcomeBuddyOf').implement({
  description: 'A newcomer who chose the viewer, or whose buddy the viewer is.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('WelcomeBuddyOffer', id) }),
    firstName: t.exposeString('firstName'),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The last day to say yes on; null once they did.',
    }),
    steps: t.field({
      type: [WelcomeStepRef],
      description:
        'None before the yes. When they are: of what was done, missed or answered their state says nothing.',
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

const BuddyingRef = builder.objectRef<Buddying>('WelcomeBuddying').implement({
  description: 'What somebody sees who wants to be a buddy, was asked, or is one.',
  fields: (t) => ({
    hours: t.int({ nullable: true, resolve: ({ wish }) => wish?.hours ?? null }),
    awayUntil: t.field({ type: 'Date', nullable: true, resolve: ({ wish }) => wish?.awayUntil ?? null }),
    languages: t.stringList({ resolve: ({ wish }) => [...(wish?.languages ?? [])] }),
    appointed: t.exposeBoolean('isAppointed', { description: 'By a person.' }),
    newcomers: t.field({ type: [BuddyOfRef], resolve: ({ newcomers }) => [...newcomers] }),
  }),
});

builder.objectFields(ViewerRef, (t) => ({
  welcomeBuddy: t.field({
    type: OwnBuddyRef,
    nullable: true,
    description: 'Null for whoever has no half year of their own that they said yes to.',
    resolve: (_, __, context) => viewersBuddy(context),
  }),
  buddying: t.field({
    type: BuddyingRef,
    nullable: true,
    description: 'Null for whoever does not live here.',
    resolve: (_, __, context) => ownBuddying(context),
  }),
}));

interface Done {
  readonly clientMutationId: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      viewer: t.field({ type: ViewerRef, resolve: (_, __, { viewer }) => signedIn(viewer) }),
    }),
  });

/** Does it once, however often it is sent. */
const done = (context: Context, mutation: string, input: Done, work: () => Promise<unknown>): Promise<Done> =>
  onceBy(context, signedIn(context.viewer), mutation, input, work);

const offer = (id: string | number) => localId('WelcomeBuddyOffer', String(id));

const WishToBuddyInput = builder.inputType('WishToBuddyInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    hours: t.int({ required: true, description: 'A month, from 1 to 20.' }),
    awayUntil: t.string({ description: 'Not proposed until after this day.' }),
    languages: t.stringList({
      required: true,
      description: 'Told for this; newcomers they may suit read them.',
    }),
    firstName: t.string({ description: 'For an account that has none yet.' }),
    phone: t.string({
      description: 'Where they are called before they are appointed; it goes with that call.',
    }),
  }),
});

builder.mutationField('wishToBuddy', (t) =>
  t.field({
    type: payload('WishToBuddyPayload'),
    description: 'A resident wants to be the buddy of newcomers. A person appoints them.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WishToBuddyResult' } },
    args: { input: t.arg({ type: WishToBuddyInput, required: true }) },
    resolve: (_, { input }, context) => {
      const { hours, awayUntil = null, languages, firstName = null, phone = null } = input;
      return done(context, 'wishToBuddy', input, () =>
        wishToBuddy(context, { hours, awayUntil: awayUntil || null, languages, firstName, phone }),
      );
    },
  }),
);

const StopWishToBuddyInput = builder.inputType('StopWishToBuddyInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }) }),
});

builder.mutationField('stopWishToBuddy', (t) =>
  t.field({
    type: payload('StopWishToBuddyPayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'StopWishToBuddyResult' } },
    args: { input: t.arg({ type: StopWishToBuddyInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'stopWishToBuddy', input, () => stopWishToBuddy(context)),
  }),
);

const WantBuddyInput = builder.inputType('WantBuddyInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), wants: t.boolean({ required: true }) }),
});

builder.mutationField('wantBuddy', (t) =>
  t.field({
    type: payload('WantBuddyPayload'),
    description: 'A newcomer wants a buddy, or rather nobody.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WantBuddyResult' } },
    args: { input: t.arg({ type: WantBuddyInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'wantBuddy', input, () => wantBuddy(context, input.wants)),
  }),
);

const ChooseBuddyInput = builder.inputType('ChooseBuddyInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), offer: t.id({ required: true }) }),
});

builder.mutationField('chooseBuddy', (t) =>
  t.field({
    type: payload('ChooseBuddyPayload'),
    description: 'The newcomer chooses one of those who were offered, who is asked for a yes.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ChooseBuddyResult' } },
    args: { input: t.arg({ type: ChooseBuddyInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'chooseBuddy', input, () => chooseBuddy(context, offer(input.offer))),
  }),
);

const AskOtherBuddiesInput = builder.inputType('AskOtherBuddiesInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }) }),
});

builder.mutationField('askOtherBuddies', (t) =>
  t.field({
    type: payload('AskOtherBuddiesPayload'),
    description: 'Others than were offered; once.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AskOtherBuddiesResult' } },
    args: { input: t.arg({ type: AskOtherBuddiesInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'askOtherBuddies', input, () => askOtherBuddies(context)),
  }),
);

const AnswerBuddyAskInput = builder.inputType('AnswerBuddyAskInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    newcomer: t.id({ required: true, description: 'As in the list of newcomers who chose the viewer.' }),
    yes: t.boolean({ required: true }),
  }),
});

builder.mutationField('answerBuddyAsk', (t) =>
  t.field({
    type: payload('AnswerBuddyAskPayload'),
    description: 'Yes makes them the buddy until the end of the half year; no is told to nobody.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerBuddyAskResult' } },
    args: { input: t.arg({ type: AnswerBuddyAskInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'answerBuddyAsk', input, () => answerBuddyAsk(context, offer(input.newcomer), input.yes)),
  }),
);

const StopBuddyInput = builder.inputType('StopBuddyInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    newcomer: t.id({ description: 'Of the buddy who stops; without one it is the newcomer who stops.' }),
  }),
});

builder.mutationField('stopBuddy', (t) =>
  t.field({
    type: payload('StopBuddyPayload'),
    description: 'Either of the two stops, whenever they want and without why.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'StopBuddyResult' } },
    args: { input: t.arg({ type: StopBuddyInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'stopBuddy', input, () =>
        input.newcomer ? stopBeingBuddy(context, offer(input.newcomer)) : stopOwnBuddy(context),
      ),
  }),
);
