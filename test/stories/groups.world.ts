import type { StaffForTests, TestCommunity } from '@wederkerig/server/testing';
import { enterByLink } from '../../packages/server/src/testing/console.ts';

/** Comes into the console by the link that was mailed to a member, with an authenticator. */
export async function enterAsMember(community: TestCommunity, email: string): Promise<StaffForTests> {
  const origin = 'http://localhost:4000';
  const { residentId, code } = await linkOf(community, email);
  if (!residentId) throw new Error(`No link for ${email}`);
  const { token, cookie } = await enterByLink(community.fetch, community.clock, code);
  return {
    token,
    cookie,
    graphql: (query, variables = {}) => community.graphql(query, variables, { token, origin }),
  };
}

async function linkOf({ rows, secret }: TestCommunity, email: string) {
  const link = await rows((db) =>
    db
      .selectFrom('console_link')
      .innerJoin('resident', 'resident.id', 'console_link.resident_id')
      .select(['console_link.id', 'console_link.resident_id'])
      .where('resident.email', '=', email)
      .where('used_at', 'is', null)
      .orderBy('console_link.created_at', 'desc')
      .orderBy('console_link.id', 'desc')
      .executeTakeFirstOrThrow(),
  );
  return { residentId: link.resident_id, code: secret.token('console-link', link.id) };
}
