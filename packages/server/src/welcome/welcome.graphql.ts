import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, signedIn, type Context } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { CharterRef } from '../core-values/core-values.graphql.ts';
import { Refused } from '../errors.ts';
import {
  agreeToWelcome,
  checkIn,
  ownWelcome,
  stopOwnWelcome,
  wantMore,
  type OwnWelcome,
} from './own-welcome.actions.ts';
import {
  NeighboursHearType,
  CheckInStepType,
  WelcomeFaceType,
  WelcomeStepRef,
} from './welcome-step.graphql.ts';

const WelcomeRef = builder.objectRef<OwnWelcome>('Welcome').implement({
  description: "A newcomer's first half year, as they see it themselves.",
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Welcome', id) }),
    firstName: t.exposeString('firstName', { description: 'As the organisation was told.' }),
    agreed: t.exposeBoolean('agreed', { description: 'Before their yes nobody else hears of it.' }),
    neighboursHear: t.expose('neighboursHear', { type: NeighboursHearType }),
    contact: t.exposeString('contact', {
      nullable: true,
      description: 'First name of who looks after them.',
    }),
    contactJob: t.exposeString('contactJob', { nullable: true }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    steps: t.field({ type: [WelcomeStepRef], resolve: ({ steps }) => [...steps] }),
    checkIn: t.expose('checkIn', {
      type: CheckInStepType,
      nullable: true,
      description: 'The step at which it is asked today how it goes; null where it is not.',
    }),
    callAsked: t.boolean({ resolve: ({ callAskedOn }) => callAskedOn !== null }),
    canWantMore: t.exposeBoolean('canWantMore'),
    wantsMore: t.boolean({ resolve: ({ newcomerWantsMoreOn }) => newcomerWantsMoreOn !== null }),
    longer: t.exposeBoolean('isLonger', { description: 'Both wanted more: it runs a year.' }),
    coreValues: t.field({
      type: CharterRef,
      nullable: true,
      description:
        'What people of the building agreed on, as the newcomer saw it first; null before their yes, and where nothing is agreed.',
      resolve: ({ charter }) => charter,
    }),
  }),
});

builder.objectField(ViewerRef, 'welcome', (t) =>
  t.field({
    type: WelcomeRef,
    nullable: true,
    description: "The viewer's own half year, or one that asks for their yes; null where there is none.",
    resolve: (_, __, context) => ownWelcome(context),
  }),
);

interface Done {
  readonly clientMutationId: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      welcome: t.field({
        type: WelcomeRef,
        nullable: true,
        resolve: (_, __, context) => ownWelcome(context),
      }),
    }),
  });

/** Does it once, however often it is sent. */
const done = (context: Context, mutation: string, input: Done, work: () => Promise<unknown>): Promise<Done> =>
  onceBy(context, signedIn(context.viewer), mutation, input, work);

const AgreeToWelcomeInput = builder.inputType('AgreeToWelcomeInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    neighboursHear: t.field({ type: NeighboursHearType, required: true }),
  }),
});

builder.mutationField('agreeToWelcome', (t) =>
  t.field({
    type: payload('AgreeToWelcomePayload'),
    description: 'The newcomer says yes, and what their neighbours may hear.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AgreeToWelcomeResult' } },
    args: { input: t.arg({ type: AgreeToWelcomeInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'agreeToWelcome', input, () => agreeToWelcome(context, input.neighboursHear)),
  }),
);

const CheckInToWelcomeInput = builder.inputType('CheckInToWelcomeInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    step: t.field({ type: CheckInStepType, required: true }),
    face: t.field({ type: WelcomeFaceType, required: true }),
    line: t.string({ description: 'Only the contact and the deputy read it.' }),
    language: t.string({ required: true, description: 'Of the line.' }),
    phone: t.string({
      description: 'Where the newcomer wants to be called; within two working days they are.',
    }),
  }),
});

builder.mutationField('checkInToWelcome', (t) =>
  t.field({
    type: payload('CheckInToWelcomePayload'),
    description: 'How it goes, once a step.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'CheckInToWelcomeResult' } },
    args: { input: t.arg({ type: CheckInToWelcomeInput, required: true }) },
    resolve: (_, { input }, context) => {
      const { step, face, line = null, language, phone = null } = input;
      return done(context, 'checkInToWelcome', input, () =>
        checkIn(context, { step, face, line, language, phone }),
      );
    },
  }),
);

const StopWelcomeInput = builder.inputType('StopWelcomeInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }) }),
});

builder.mutationField('stopWelcome', (t) =>
  t.field({
    type: payload('StopWelcomePayload'),
    description: 'The newcomer stops, whenever they want and without why.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'StopWelcomeResult' } },
    args: { input: t.arg({ type: StopWelcomeInput, required: true }) },
    resolve: (_, { input }, context) => done(context, 'stopWelcome', input, () => stopOwnWelcome(context)),
  }),
);

const WantMoreOfWelcomeInput = builder.inputType('WantMoreOfWelcomeInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }) }),
});

builder.mutationField('wantMoreOfWelcome', (t) =>
  t.field({
    type: payload('WantMoreOfWelcomePayload'),
    description: 'The newcomer wants to go on; it runs longer once the contact wants that too.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WantMoreOfWelcomeResult' } },
    args: { input: t.arg({ type: WantMoreOfWelcomeInput, required: true }) },
    resolve: (_, { input }, context) => done(context, 'wantMoreOfWelcome', input, () => wantMore(context)),
  }),
);
