import { createHash } from 'node:crypto';
import pg from 'pg';

/** Names of statements that are worth planning once a connection, by their text. */
const names = new Map<string, string>();

/** From now on PostgreSQL plans this statement once for each connection, and not each time it is asked. */
export function prepareOnce(text: string): void {
  names.set(text, createHash('sha256').update(text).digest('hex').slice(0, 16));
}

/** A connection that knows which statements to prepare. */
export class PreparingClient extends pg.Client {
  override query(asked: unknown, ...rest: unknown[]): any {
    const name = typeof asked === 'string' ? names.get(asked) : undefined;
    return Reflect.apply(super.query, this, [name ? { name, text: asked } : asked, ...rest]);
  }
}
