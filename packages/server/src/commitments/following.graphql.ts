import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId, signedIn, type Context } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { followedAmong, followIt, unfollowIt, type Followed } from './follow.actions.ts';

builder.objectField(ViewerRef, 'follows', (t) =>
  t.idList({
    description: 'Which of these commitments and points of labs the viewer follows.',
    args: { about: t.arg.idList({ required: true, description: 'At most 200.' }) },
    resolve: async (_, { about }, context) => {
      const asked = about.slice(0, 200).map(String);
      const ids = asked.flatMap((id) => findLocalId('Commitment', id) ?? findLocalId('LabItem', id) ?? []);
      const followed = new Set(await followedAmong(context, ids));
      return asked.filter((id) =>
        followed.has(findLocalId('Commitment', id) ?? findLocalId('LabItem', id) ?? ''),
      );
    },
  }),
);

/** Says of the viewer whether they follow something; what they answered is nowhere in it. */
const following = (
  mutation: string,
  description: string,
  act: (context: Context, about: Followed) => Promise<void>,
) => {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const Input = builder.inputType(`${name}Input`, {
    fields: (t) => ({
      clientMutationId: t.string({ required: true }),
      about: t.id({ required: true, description: 'A commitment, or a point of a lab.' }),
    }),
  });
  const Payload = builder.objectRef<{ clientMutationId: string; about: string }>(`${name}Payload`).implement({
    fields: (t) => ({ clientMutationId: t.exposeString('clientMutationId'), about: t.exposeID('about') }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: Payload,
      description,
      authScopes: { signedIn: true },
      errors: { types: [Refused], union: { name: `${name}Result` } },
      args: { input: t.arg({ type: Input, required: true }) },
      resolve: async (_, { input }, context) => ({
        ...(await onceBy(context, signedIn(context.viewer), mutation, input, () =>
          act(context, followedOf(String(input.about))),
        )),
        about: String(input.about),
      }),
    }),
  );
};

following('follow', 'From now on the viewer hears by mail what comes of it.', followIt);
following('unfollow', 'From now on nothing is mailed about it.', unfollowIt);

function followedOf(about: string): Followed {
  const commitmentId = findLocalId('Commitment', about);
  if (commitmentId) return { commitmentId };
  const itemId = findLocalId('LabItem', about);
  if (!itemId) throw new Refused('NOT_FOUND');
  return { itemId };
}
