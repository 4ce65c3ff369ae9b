import type { Context, OrganisationOfRequest } from '../builder.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { ServerSecret } from '../secrets.ts';
import { isTokenOf } from './bounce-token.ts';
import { markBounced } from './mail-bounce.actions.ts';
import { readReturnedMail } from './returned-mail.ts';

/** What came of a mail that somebody says came back. */
export type CameBack = 'marked' | 'not-gone' | 'no-report' | 'not-ours';

interface Desk {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly secret: ServerSecret;
  readonly organisations: readonly OrganisationOfRequest[];
}

/**
 * Takes in a mail that a mail server returned. Anybody can write such a mail: only one that holds what our own bore to that very
 * address is believed.
 */
export async function takeReturnedMail(desk: Desk, bytes: Uint8Array): Promise<CameBack> {
  const mail = await readReturnedMail(bytes);
  if (!mail) return 'no-report';
  const found = desk.organisations.flatMap((organisation) =>
    mail.addresses
      .filter((to) => isTokenOf(desk.secret, desk.clock, mail.token, { organisationId: organisation.id, to }))
      .slice(0, 1)
      .map((to) => ({ organisation, to: to.toLowerCase() })),
  )[0];
  if (!found) return 'not-ours';
  if (!mail.gone) return 'not-gone';
  await desk.connection.inOrganisation(found.organisation.id, (db) => {
    const context: Pick<Context<'mail_bounce' | 'resident'>, 'db' | 'organisation' | 'clock'> = {
      db,
      organisation: found.organisation,
      clock: desk.clock,
    };
    return markBounced(context, found.to);
  });
  return 'marked';
}
