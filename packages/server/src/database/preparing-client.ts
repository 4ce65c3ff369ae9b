import { createHash } from 'node:crypto';
import pg from 'pg';

/** Names of statements that are worth planning once a connection, by their text. */
const names = new Map<string, string>();

/** From now on PostgreSQL plans this statement once for each connection, and not each time it is asked. */
export function prepareOnce(text: string): void {
  names.set(text, createHash('sha256').update(text).digest('hex').slice(0, 16));
}

/** A connection that knows which statements to prepare, and asks one at a time. */
export class PreparingClient extends pg.Client {
  #asking: Promise<unknown> | undefined;

  override query(asked: unknown, ...rest: unknown[]): any {
    const name = typeof asked === 'string' ? names.get(asked) : undefined;
    const ask = () => Reflect.apply(super.query, this, [name ? { name, text: asked } : asked, ...rest]);
    // With a callback the pool asks for itself, and gives the connection to nobody else meanwhile.
    return typeof rest.at(-1) === 'function' ? ask() : this.#inTurn(ask);
  }

  /** Fields of one operation share its transaction and are resolved side by side, and pg leaves it to us to wait. */
  async #inTurn(ask: () => Promise<unknown>): Promise<unknown> {
    while (this.#asking) await this.#asking.catch(() => {});
    const asking = ask();
    this.#asking = asking;
    try {
      return await asking;
    } finally {
      this.#asking = undefined;
    }
  }
}
