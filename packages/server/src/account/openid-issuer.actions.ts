import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import type { IssuerClient } from './openid/issuer-desk.ts';
import type { OpenidWork } from './openid/openid-work.ts';
import type { GroupRole } from './openid.rules.ts';
import type { OpenidAudience } from './openid.table.ts';
import { SecretLost, tellingLost } from './secret-lost.ts';

/** An issuer with all that is needed to ask it. */
export interface KnownIssuer extends IssuerClient {
  readonly id: string;
  readonly audience: OpenidAudience;
  readonly name: string;
  readonly scope: string;
  readonly groupClaim: string | null;
  readonly acrValues: readonly string[];
  readonly amrValues: readonly string[];
  readonly groups: readonly GroupRole[];
  readonly cutsOpener: boolean;
}

type IssuerContext = Pick<Context<'openid_issuer' | 'openid_group'>, 'db' | 'secret'>;

/** The purpose that a secret of an issuer's client is sealed for; the id ties it to its row. */
export const sealedFor = (issuerId: string) => `openid-client:${issuerId}`;

/** An issuer that is still there. @throws Refused WAY_OFF */
export async function issuerById(context: IssuerContext, id: string): Promise<KnownIssuer> {
  const row = await context.db
    .selectFrom('openid_issuer')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new Refused('WAY_OFF');
  const clientSecret = row.client_secret && context.secret.unsealIfKept(sealedFor(id), row.client_secret);
  if (clientSecret === undefined) throw new SecretLost();
  const groups = await context.db
    .selectFrom('openid_group')
    .select(['value', 'role'])
    .where('issuer_id', '=', id)
    .execute();
  return {
    id,
    audience: row.audience,
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret,
    scope: row.scope,
    groupClaim: row.group_claim,
    acrValues: row.acr_values,
    amrValues: row.amr_values,
    groups: groups.map(({ value, role }) => ({ group: value, role })),
    cutsOpener: row.cuts_opener,
  };
}

/** The same on the way there or back, with a line for whoever runs the server where its secret is lost. */
export async function issuerToAsk(
  work: Pick<OpenidWork, 'tell'>,
  context: IssuerContext,
  id: string,
): Promise<KnownIssuer> {
  return tellingLost(work, id, () => issuerById(context, id));
}

/** By which directories staff can come into the console, for its page of signing in. */
export async function directories({
  db,
}: Pick<Context<'openid_issuer'>, 'db'>): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('openid_issuer')
    .select(['id', 'name'])
    .where('audience', '=', 'staff')
    .where('removed_at', 'is', null)
    .orderBy('name')
    .execute();
}
