import { builder, type SignedIn } from '../builder.ts';
import { mailBouncesOf } from '../residents/mail-bounce.actions.ts';
import { buildingName } from '../community/places.actions.ts';

const ViewerKind = builder.enumType('ViewerKind', {
  values: { GUEST: { value: 'guest' }, RESIDENT: { value: 'resident' } } as const,
});

/** Who is signed in. Other slices add what is the viewer's own from their own folder. */
export const ViewerRef = builder.objectRef<SignedIn>('Viewer').implement({
  description: 'Who is signed in, for their own eyes.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ViewerKind }),
    firstName: t.exposeString('firstName', { nullable: true }),
    building: t.string({
      nullable: true,
      description: 'The building the resident lives in.',
      resolve: ({ buildingId }, _, context) => (buildingId ? buildingName(context, buildingId) : null),
    }),
    mailBounces: t.boolean({
      description: 'Whether mail to the viewer came back lately; false for who has no address.',
      resolve: ({ residentId }, _, context) => mailBouncesOf(context, residentId),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: 'Who is signed in; null for a visitor.',
    resolve: (_, __, { viewer }) => (viewer.kind === 'visitor' ? null : viewer),
  }),
);
