import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { sitesPayload } from '../community/sites.graphql.ts';
import { Refused } from '../errors.ts';
import { removeSiteAndSessions } from './remove-site.actions.ts';

const RemoveSiteInput = builder.inputType('RemoveSiteInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    site: t.id({ required: true }),
    version: t.int({ required: true }),
  }),
});

builder.mutationField('removeSite', (t) =>
  t.field({
    type: sitesPayload('RemoveSitePayload'),
    description:
      'Its pages show what is public from now on, and nobody signs in or writes there. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RemoveSiteResult' } },
    args: { input: t.arg({ type: RemoveSiteInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'removeSite', input, () =>
        removeSiteAndSessions(context, localId('Site', String(input.site)), input.version),
      ),
  }),
);
