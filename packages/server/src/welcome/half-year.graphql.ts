import { builder, localId, signedIn } from '../builder.ts';
import type { PublishedCounts } from '../community/publish-counts.actions.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { halfYear, writeChange, type HalfYear, type StepOfHalf } from './half-year.actions.ts';
import { printWelcomeLetter, readWelcomeLetter, type WelcomeLetter } from './welcome-letter.actions.ts';
import { WelcomeStepKind } from './welcome-step.graphql.ts';

type Cells = PublishedCounts['cells'];

const cellsType = <Name extends string>(name: string, cells: Readonly<Record<Name, string>>) =>
  builder.objectRef<Cells>(name).implement({
    description: 'Rounded to five; null where it is of fewer than five.',
    fields: (t) =>
      Object.fromEntries(
        (Object.entries(cells) as [Name, string][]).map(([field, cell]) => [
          field,
          t.int({ nullable: true, resolve: (shown) => shown[cell] ?? null }),
        ]),
      ),
  });

const Reached = cellsType('WelcomesReached', { reached: 'reached', notReached: 'not-reached' });
const Contacted = cellsType('WelcomesContacted', { made: 'made', missed: 'missed' });
const Faces = cellsType('WelcomeFaces', { good: 'good', soSo: 'so-so', bad: 'bad' });

const StepOfHalfRef = builder.objectRef<StepOfHalf>('WelcomeStepOfHalf').implement({
  fields: (t) => ({
    step: t.expose('step', { type: WelcomeStepKind }),
    contact: t.expose('contact', { type: Contacted, nullable: true }),
    faces: t.expose('faces', { type: Faces, nullable: true }),
  }),
});

const ChangeRef = builder.objectRef<NonNullable<HalfYear['change']>>('WelcomeChange').implement({
  fields: (t) => ({
    text: t.exposeString('text'),
    author: t.exposeString('author', { nullable: true }),
    on: t.expose('on', { type: 'Date' }),
  }),
});

const HalfYearRef = builder.objectRef<HalfYear>('WelcomeHalfYear').implement({
  description: 'Newcomers whose half year ended in these six months: numbers alone, and none that is small.',
  fields: (t) => ({
    half: t.exposeString('half'),
    countedOn: t.expose('countedOn', { type: 'Date', nullable: true }),
    reached: t.expose('reached', {
      type: Reached,
      nullable: true,
      description: 'Whom a person spoke with at least three times; null while there are too few.',
    }),
    steps: t.field({ type: [StepOfHalfRef], resolve: ({ steps }) => [...steps] }),
    change: t.expose('change', {
      type: ChangeRef,
      nullable: true,
      description: 'What the organisation changes because of it.',
    }),
    version: t.exposeInt('version'),
  }),
});

builder.objectField(ConsoleRef, 'welcomeHalfYear', (t) =>
  t.field({
    type: HalfYearRef,
    nullable: true,
    description: 'For staff; null for what is no half year.',
    args: { half: t.arg.string({ required: true, description: 'As 2026-2.' }) },
    resolve: (_, { half }, context) => halfYear(context, half),
  }),
);

const WriteWelcomeChangeInput = builder.inputType('WriteWelcomeChangeInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    half: t.string({ required: true }),
    text: t.string({ required: true }),
    version: t.int({ required: true }),
  }),
});

const WriteWelcomeChangePayload = builder.simpleObject('WriteWelcomeChangePayload', {
  fields: (t) => ({ clientMutationId: t.string(), halfYear: t.field({ type: HalfYearRef, nullable: true }) }),
});

builder.mutationField('writeWelcomeChange', (t) =>
  t.field({
    type: WriteWelcomeChangePayload,
    description: 'For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WriteWelcomeChangeResult' } },
    args: { input: t.arg({ type: WriteWelcomeChangeInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const { clientMutationId } = await onceBy(
        context,
        signedIn(context.viewer),
        'writeWelcomeChange',
        input,
        () => writeChange(context, input),
      );
      return { clientMutationId, halfYear: await halfYear(context, input.half) };
    },
  }),
);

const LetterRef = builder.objectRef<WelcomeLetter>('WelcomeLetter').implement({
  description: 'What stands on a welcome letter, in the language of the newcomer.',
  fields: (t) => ({
    firstName: t.exposeString('firstName'),
    language: t.exposeString('language'),
    home: t.exposeString('home'),
    keyOn: t.expose('keyOn', { type: 'Date' }),
    contact: t.exposeString('contact', { nullable: true }),
    job: t.exposeString('job', { nullable: true }),
    organisation: t.exposeString('organisation'),
    phone: t.exposeString('phone'),
    address: t.exposeString('address', { description: 'With the code in its last part, for a square.' }),
    code: t.exposeString('code', { description: 'Told here and nowhere else.' }),
    until: t.expose('until', { type: 'Date' }),
  }),
});

const PrintWelcomeLetterInput = builder.inputType('PrintWelcomeLetterInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), welcome: t.id({ required: true }) }),
});

const PrintWelcomeLetterPayload = builder.simpleObject('PrintWelcomeLetterPayload', {
  fields: (t) => ({ clientMutationId: t.string(), letter: t.field({ type: LetterRef }) }),
});

builder.mutationField('printWelcomeLetter', (t) =>
  t.field({
    type: PrintWelcomeLetterPayload,
    description:
      'A letter with a new code; letters to that home before it stop working. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PrintWelcomeLetterResult' } },
    args: { input: t.arg({ type: PrintWelcomeLetterInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const ids = await once(context, { mutation: 'printWelcomeLetter', actor, input }, () =>
        printWelcomeLetter(context, localId('Welcome', String(input.welcome))),
      );
      return { clientMutationId: input.clientMutationId, letter: await readWelcomeLetter(context, ids) };
    },
  }),
);
