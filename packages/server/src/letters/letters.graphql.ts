import { builder, signedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { pagesOf, printLetters, runningLetters, type HomeLetter } from './console-letters.actions.ts';

const HomeLetterRef = builder.objectRef<HomeLetter>('HomeLetter').implement({
  description: 'A letter with a code that works. Who came by it is told to nobody.',
  fields: (t) => ({
    home: t.exposeString('home'),
    places: t.exposeInt('places', { description: 'How many adults may come by it.' }),
    used: t.exposeInt('used', { description: 'How many did.' }),
    until: t.field({
      type: 'Date',
      resolve: ({ until }, _, { organisation }) => dayIn(organisation.timezone, until),
    }),
  }),
});

builder.objectField(ConsoleRef, 'letters', (t) =>
  t.field({
    type: [HomeLetterRef],
    nullable: true,
    description: 'In the order in which somebody walks; null for whoever does not work with residents.',
    args: { homes: t.arg.string({ required: true, description: '"Molenstraat", or "Molenstraat 3".' }) },
    resolve: (_, { homes }, context) => runningLetters(context, homes),
  }),
);

const PrintLettersInput = builder.inputType('PrintLettersInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    homes: t.string({ required: true, description: '"Molenstraat", or "Molenstraat 3".' }),
    adults: t.int({ required: true, description: 'How many may come by one letter.' }),
  }),
});

const PrintLettersPayload = builder.simpleObject('PrintLettersPayload', {
  fields: (t) => ({
    clientMutationId: t.string(),
    letters: t.int({ description: 'How many pages there are.' }),
    file: t.string({ description: 'A PDF in base64. The codes are told here and nowhere else.' }),
  }),
});

builder.mutationField('printLetters', (t) =>
  t.field({
    type: PrintLettersPayload,
    description:
      'Makes a new letter with a code for each home; the letters before stop working. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PrintLettersResult' } },
    args: { input: t.arg({ type: PrintLettersInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const ids = await once(context, { mutation: 'printLetters', actor, input }, () =>
        printLetters(context, input),
      );
      const pages = await pagesOf(context, ids, input.homes.trim());
      return { clientMutationId: input.clientMutationId, ...pages };
    },
  }),
);
