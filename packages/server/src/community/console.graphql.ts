import { builder, type Role, type SignedIn } from '../builder.ts';

export const RoleRef = builder.enumType('Role', {
  description: 'What somebody does here; each carries rights in the console alone.',
  values: {
    WELCOME_BUDDY: { value: 'welcome-buddy' },
    COMMITTEE_MEMBER: { value: 'committee-member' },
    MODERATOR: { value: 'moderator' },
    EDITOR: { value: 'editor' },
    STAFF: { value: 'staff' },
    ADMIN: { value: 'admin' },
  } as const satisfies Record<string, { value: Role }>,
});

/** What editors and staff work with. Other slices add their pages from their own folder. */
export const ConsoleRef = builder.objectRef<SignedIn>('Console').implement({
  description: 'What editors and staff work with.',
  fields: (t) => ({
    firstName: t.exposeString('firstName', { nullable: true }),
    roles: t.field({ type: [RoleRef], resolve: ({ roles }) => [...roles] }),
  }),
});

builder.queryField('console', (t) =>
  t.field({
    type: ConsoleRef,
    nullable: true,
    description: 'For a session of the console; null for everybody else, whatever roles they have.',
    resolve: (_, __, { viewer }) => (viewer.kind !== 'visitor' && viewer.reach === 'console' ? viewer : null),
  }),
);
