import { lostSecrets } from '../account/lost-secrets.actions.ts';
import { listOrganisations } from '../community/community.actions.ts';
import type { Connection } from '../database/connect.ts';
import type { ServerSecret } from '../secrets.ts';

/** What of every organisation ended with a key that was dropped, a sentence each. */
export async function lostSecretsOfAll(connection: Connection, secret: ServerSecret): Promise<string[]> {
  const sentences: string[] = [];
  for (const { id, slug } of await listOrganisations(connection)) {
    const lost = await connection.inOrganisation(id, (db) => lostSecrets({ db, secret }));
    sentences.push(...lost.map((sentence) => `${slug}: ${sentence}`));
  }
  return sentences;
}
