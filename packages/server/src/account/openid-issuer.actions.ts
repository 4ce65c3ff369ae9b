import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import type { IssuerClient } from './openid/issuer-desk.ts';
import type { OpenidWork } from './openid/openid-work.ts';
import type { GroupRole } from './openid.rules.ts';
import type { OpenidAudience } from './openid.table.ts';

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

/** The secret of its client was sealed with a key of the server that was dropped: somebody has to type it again. */
export class ClientSecretLost extends Refused {
  constructor() {
    super('WAY_OFF');
  }
}

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
  if (clientSecret === undefined) throw new ClientSecretLost();
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
  { tell }: Pick<OpenidWork, 'tell'>,
  context: IssuerContext,
  id: string,
): Promise<KnownIssuer> {
  try {
    return await issuerById(context, id);
  } catch (error) {
    if (error instanceof ClientSecretLost) tell('client-secret-lost', id);
    throw error;
  }
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

/** Remembers that a pop-up does not find the way back from an issuer, so that the next person goes there with the page itself. */
export async function noteCutOpener({ db }: Pick<Context, 'db'>, issuerId: string): Promise<void> {
  await db.updateTable('openid_issuer').set({ cuts_opener: true }).where('id', '=', issuerId).execute();
}

/** The issuers that a page itself goes to. */
export async function cutOpeners({ db }: Pick<Context<'openid_issuer'>, 'db'>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('openid_issuer').select('id').where('cuts_opener', '=', true).execute();
  return new Set(rows.map(({ id }) => id));
}
