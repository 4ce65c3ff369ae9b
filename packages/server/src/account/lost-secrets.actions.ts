import type { Context } from '../builder.ts';
import { listSites } from '../community/sites.actions.ts';
import { sealedForForum } from './discourse-forum.actions.ts';
import { isSecretLost } from './host-identity-keys.actions.ts';
import { sealedFor } from './openid-issuer.actions.ts';

type LostContext = Pick<
  Context<'openid_issuer' | 'discourse_forum' | 'host_identity_key' | 'site' | 'site_origin'>,
  'db' | 'secret'
>;

/** Whether the secret of an issuer's client is kept, and cannot be opened: the key that it was sealed with was dropped. */
export function isClientSecretLost(
  { secret }: Pick<Context, 'secret'>,
  { id, client_secret }: { readonly id: string; readonly client_secret: Buffer | null },
): boolean {
  return client_secret !== null && secret.unsealIfKept(sealedFor(id), client_secret) === undefined;
}

/** What ended with a key of the server that was dropped, a sentence each for whoever runs it: what has to be done anew. */
export async function lostSecrets(context: LostContext): Promise<string[]> {
  const issuers = await context.db
    .selectFrom('openid_issuer')
    .select(['id', 'name', 'issuer', 'client_secret'])
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  const forums = await context.db
    .selectFrom('discourse_forum')
    .select(['id', 'address', 'secret'])
    .where('removed_at', 'is', null)
    .orderBy('address')
    .orderBy('id')
    .execute();
  const keys = await context.db
    .selectFrom('host_identity_key')
    .select(['id', 'algorithm', 'site_id'])
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
  const sites = await listSites(context.db);
  return [
    ...issuers
      .filter((row) => isClientSecretLost(context, row))
      .map(
        ({ name, issuer }) =>
          `the client secret of "${name}" (${issuer}) must be typed again in the console: the key it was sealed with was dropped.`,
      ),
    ...forums
      .filter(({ id, secret }) => context.secret.unsealIfKept(sealedForForum(id), secret) === undefined)
      .map(
        ({ address }) =>
          `the secret shared with the forum ${address} must be typed again in the console: the key it was sealed with was dropped.`,
      ),
    ...sites.flatMap((site) =>
      keys
        .filter((key) => key.site_id === site.id && isSecretLost(context, key))
        .map(
          () =>
            `a secret (HS256) by which the site "${site.slug}" signs people in must be made again: the key it was derived from was dropped.`,
        ),
    ),
  ];
}
