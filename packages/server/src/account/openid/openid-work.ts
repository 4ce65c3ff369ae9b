import { createHash } from 'node:crypto';
import type { Context } from '../../builder.ts';
import type { IssuerClient, IssuerDesk } from './issuer-desk.ts';
import { whyRefused } from './why-refused.ts';
import { Refused } from '../../errors.ts';

/** What goes between somebody, the database and an issuer. */
export interface OpenidWork {
  /** One transaction; the time between two of them, in which an issuer is asked, holds no connection. */
  act<T>(work: (context: Context) => Promise<T>): Promise<T>;
  readonly desk: IssuerDesk;
  /** One line for whoever runs the server: a code, and which issuer. */
  tell(code: string, issuerId: string | undefined): void;
}

/** Says of what went wrong elsewhere what may be said of it; a fault of our own stays one. */
export function refusalOf(
  work: OpenidWork,
  error: unknown,
  { id, issuer }: { readonly id: string; readonly issuer?: IssuerClient },
): Refused {
  if (error instanceof Refused) {
    work.tell(error.code.toLowerCase().replaceAll('_', '-'), id);
    return error;
  }
  const why = whyRefused(error);
  if (!why) throw error;
  work.tell(why.log, id);
  // What somebody brought along says nothing of what the issuer says of itself.
  if (issuer && !why.log.startsWith('answer-')) work.desk.forget(issuer);
  return new Refused(why.code);
}

/** Where an issuer sends people back to. Each has an address of its own, so that none can pass for another (RFC 9700, section 4.4). */
export function wayBack(ownPages: string, issuer: string): string {
  return wayBackBy(ownPages, backKey(issuer));
}

export function wayBackBy(ownPages: string, key: string): string {
  return `${ownPages}/sign-in/back/${key}`;
}

export function backKey(issuer: string): string {
  return createHash('sha256').update(new URL(issuer).href).digest('hex').slice(0, 12);
}
