import { decodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import type { Thing } from './moderated.actions.ts';
import { blockAuthor, report } from './moderation.actions.ts';

export const ReportReasonEnum = builder.enumType('ReportReason', {
  values: {
    DANGER: { value: 'danger' },
    CHILD: { value: 'child' },
    PRIVATE_DATA: { value: 'private-data' },
    INSULT: { value: 'insult' },
    SPAM: { value: 'spam' },
    OTHER: { value: 'other' },
  } as const,
});

const ReportInput = builder.inputType('ReportInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    about: t.id({ required: true }),
    reason: t.field({ type: ReportReasonEnum, required: true }),
    words: t.string(),
  }),
});

const ReportPayload = builder.simpleObject('ReportPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('report', (t) =>
  t.field({
    type: ReportPayload,
    description: 'Says that something somebody wrote is not right. It stays; a person looks at it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ReportResult' } },
    args: { input: t.arg({ type: ReportInput, required: true }) },
    resolve: (_, { input }, context) =>
      once(context, { mutation: 'report', actor: signedIn(context.viewer).residentId, input }, async () => {
        await report(context, {
          about: thingOf(String(input.about)),
          reason: input.reason,
          words: input.words ?? null,
        });
        return { clientMutationId: input.clientMutationId };
      }),
  }),
);

const BlockInput = builder.inputType('BlockInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), authorOf: t.id({ required: true }) }),
});

const BlockPayload = builder.simpleObject('BlockPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('block', (t) =>
  t.field({
    type: BlockPayload,
    description: 'The author of this thing and the viewer are absent for each other from now on.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'BlockResult' } },
    args: { input: t.arg({ type: BlockInput, required: true }) },
    resolve: (_, { input }, context) =>
      once(context, { mutation: 'block', actor: signedIn(context.viewer).residentId, input }, async () => {
        await blockAuthor(context, thingOf(String(input.authorOf)));
        return { clientMutationId: input.clientMutationId };
      }),
  }),
);

/** What a global id names, of whatever type. */
export function thingOf(globalId: string): Thing {
  let type: string;
  try {
    type = decodeGlobalID(globalId).typename;
  } catch {
    throw new Refused('NOT_FOUND');
  }
  return { type, id: localId(type, globalId) };
}
