import { generateKeyPairSync } from 'node:crypto';
import { websiteOrigin, type TestCommunity } from './index.ts';
import { addKey, secretOf } from '../account/host-identity-keys.actions.ts';
import type { Host } from './host-tokens.ts';

/** A site of a community that signs people in, with one key of each kind. */
export async function hostOf(
  community: TestCommunity,
  slug = 'website',
  issuer = websiteOrigin,
): Promise<Host & { readonly siteId: string; readonly keyIds: string[] }> {
  const { organisation, clock } = community;
  const es256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const eddsa = generateKeyPairSync('ed25519');
  return community.rows(async (db) => {
    const at = { db, organisation, clock };
    const { id: siteId } = await db
      .selectFrom('site')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    const pem = ({ publicKey }: typeof es256) => String(publicKey.export({ type: 'spki', format: 'pem' }));
    const keyIds = [
      await addKey(at, siteId, pem(es256)),
      await addKey(at, siteId, JSON.stringify(eddsa.publicKey.export({ format: 'jwk' }))),
      await addKey(at, siteId, null),
    ];
    await db.updateTable('sign_in_way').set({ is_on: true }).where('site_id', '=', siteId).execute();
    return {
      siteId,
      keyIds,
      es256: es256.privateKey,
      eddsa: eddsa.privateKey,
      hs256: secretOf(community, keyIds[2]!),
      audience: `http://localhost:4000/#${slug}`,
      issuer,
      now: () => Math.floor(clock.now().getTime() / 1000),
    };
  });
}
