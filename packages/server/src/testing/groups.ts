import { addMember, makeGroup } from '../residents/groups.actions.ts';
import { letIn } from '../account/console-link.actions.ts';
import { enterByLink } from './console.ts';
import type { StaffForTests, TestCommunity } from './index.ts';

const ownOrigin = 'http://localhost:4000';

/** A group with these members, by their address, until a day. */
export async function groupForTests(
  { rows, organisation, clock }: TestCommunity,
  made: {
    name: string;
    members: readonly string[];
    until?: string;
    kind?: 'committee' | 'tenants-association';
  },
): Promise<string> {
  return rows(async (db) => {
    const context = { db, organisation, clock };
    const { id: by } = await db.selectFrom('resident').select('id').executeTakeFirstOrThrow();
    const place = { buildingId: null, neighbourhoodId: null };
    const groupId = await makeGroup(context, {
      kind: made.kind ?? 'committee',
      name: made.name,
      ...place,
      by,
    });
    for (const email of made.members) {
      const { id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirstOrThrow();
      await addMember(context, { groupId, residentId: id, endsOn: made.until ?? '2027-11-23', by });
    }
    return groupId;
  });
}

/** Somebody with no other role comes into the console, as a member of a group. */
export async function enterAsMember(community: TestCommunity, email: string): Promise<StaffForTests> {
  const { rows, organisation, clock, secret, fetch } = community;
  const { code } = await rows(async (db) => {
    const link = await letIn({ db, organisation, clock, secret }, { email, role: 'welcome-buddy' });
    // The link was for a role; a member comes in by the membership alone.
    const { id } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    await db.deleteFrom('resident_role').where('resident_id', '=', id).execute();
    return link;
  });
  const { token, cookie } = await enterByLink(fetch, clock, code);
  return {
    token,
    cookie,
    graphql: (query, variables = {}) => community.graphql(query, variables, { token, origin: ownOrigin }),
  };
}
