import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { askSpread } from './ask-spread.actions.ts';
import type { AskSpread } from './ask-spread.rules.ts';
import { BuddyReasonRef } from './buddies.graphql.ts';
import { appointBuddy, buddiesAtWork, readNumberOf, type RosterRow } from './buddy-roster.actions.ts';
import { buddyProposals, offerBuddies, type ProposalView } from './propose-buddies.actions.ts';

const buddy = (id: string) => encodeGlobalID('WillingBuddy', id);

const WillingRef = builder.objectRef<RosterRow>('WillingBuddy').implement({
  description: 'A resident who said that they want to be a buddy.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => buddy(id) }),
    firstName: t.exposeString('firstName', { nullable: true }),
    building: t.exposeString('building'),
    hours: t.exposeInt('hours', { description: 'A month.' }),
    awayUntil: t.expose('awayUntil', { type: 'Date', nullable: true }),
    languages: t.stringList({ resolve: ({ languages }) => [...languages] }),
    appointed: t.exposeBoolean('isAppointed'),
    phone: t.string({
      nullable: true,
      description:
        'Where they want to be called before they are appointed; null once that was done. Reading it is written down for them.',
      resolve: (row, _, context) => readNumberOf(context, row),
    }),
    talkedOn: t.expose('talkedOn', {
      type: 'Date',
      nullable: true,
      description: 'When they were called; nobody is appointed before that.',
    }),
  }),
});

const ProposedRef = builder.objectRef<ProposalView['buddies'][number]>('ProposedBuddy').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => buddy(id) }),
    firstName: t.exposeString('firstName'),
    reasons: t.field({ type: [BuddyReasonRef], resolve: ({ reasons }) => [...reasons] }),
  }),
});

const ProposalRef = builder.objectRef<ProposalView>('BuddyProposal').implement({
  description: 'Who may suit a newcomer. Nothing is sent before a person does.',
  fields: (t) => ({
    welcome: t.id({ resolve: ({ welcomeId }) => encodeGlobalID('Welcome', welcomeId) }),
    firstName: t.exposeString('firstName'),
    home: t.exposeString('home'),
    buddies: t.field({ type: [ProposedRef], resolve: ({ buddies }) => [...buddies] }),
  }),
});

const AskSpreadRef = builder.objectRef<AskSpread>('WelcomeBuddyAsks').implement({
  description: 'Between how often and how often buddies were asked in a year; nothing of any one of them.',
  fields: (t) => ({ least: t.exposeInt('least'), most: t.exposeInt('most') }),
});

builder.objectFields(ConsoleRef, (t) => ({
  buddyAsks: t.field({
    type: AskSpreadRef,
    nullable: true,
    description: 'For staff; null where there are fewer than five buddies.',
    resolve: (_, __, context) => askSpread(context),
  }),
  buddies: t.field({
    type: [WillingRef],
    nullable: true,
    description: 'For staff: who wants to be a buddy.',
    resolve: (_, __, context) => buddiesAtWork(context),
  }),
  buddyProposals: t.field({
    type: [ProposalRef],
    nullable: true,
    description:
      'For staff: of each newcomer they look after who waits for a buddy; all at once, so that it is fair.',
    resolve: (_, __, context) => buddyProposals(context),
  }),
}));

interface Done {
  readonly clientMutationId: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      buddies: t.field({
        type: [WillingRef],
        nullable: true,
        resolve: (_, __, context) => buddiesAtWork(context),
      }),
      proposals: t.field({
        type: [ProposalRef],
        nullable: true,
        resolve: (_, __, context) => buddyProposals(context),
      }),
    }),
  });

const AppointBuddyInput = builder.inputType('AppointBuddyInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    buddy: t.id({ required: true }),
    appointed: t.boolean({ required: true }),
    talked: t.boolean({ description: 'They were called just now; their number goes then.' }),
  }),
});

builder.mutationField('appointBuddy', (t) =>
  t.field({
    type: payload('AppointBuddyPayload'),
    description:
      'Gives who wants it the role of a welcome buddy, or takes it away. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AppointBuddyResult' } },
    args: { input: t.arg({ type: AppointBuddyInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'appointBuddy', input, () =>
        appointBuddy(context, localId('WillingBuddy', String(input.buddy)), {
          appointed: input.appointed,
          talked: input.talked ?? false,
        }),
      ),
  }),
);

const BuddyOfferInput = builder.inputType('BuddyOfferInput', {
  fields: (t) => ({ welcome: t.id({ required: true }), buddies: t.idList({ required: true }) }),
});

const OfferBuddiesInput = builder.inputType('OfferBuddiesInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    offers: t.field({ type: [BuddyOfferInput], required: true }),
  }),
});

builder.mutationField('offerBuddies', (t) =>
  t.field({
    type: payload('OfferBuddiesPayload'),
    description:
      'Sends newcomers whom they can choose from: what was proposed, or less. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'OfferBuddiesResult' } },
    args: { input: t.arg({ type: OfferBuddiesInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'offerBuddies', input, () =>
        offerBuddies(
          context,
          input.offers.map(({ welcome, buddies }) => ({
            welcomeId: localId('Welcome', String(welcome)),
            buddyIds: buddies.map((id) => localId('WillingBuddy', String(id))),
          })),
        ),
      ),
  }),
);
