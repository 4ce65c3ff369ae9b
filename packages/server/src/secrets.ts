import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { v7 as newId } from 'uuid';
import { systemClock, type Clock } from './clock.ts';

/** 32 bytes, and since when what is made is made with them. */
export interface ServerKey {
  readonly key: Buffer;
  readonly from: Date;
}

/** The keys of a server, the oldest first; asked each time, since a new one may come while it runs. */
export type KeyRing = () => readonly ServerKey[];

/**
 * The secret of a server and what is derived from it. Codes and refresh handles are derived, not stored: a stolen database
 * holds nothing that opens a door, and a mail that is sent again says the same code.
 *
 * Of several keys, what belongs to an id is derived from the one that was used when the id was made, which an id tells
 * (UUIDv7, RFC 9562). So a new key changes nothing that somebody already holds, and all servers agree without a word.
 */
export class ServerSecret {
  readonly #ring: KeyRing;
  readonly #clock: Clock;

  constructor(secret: Buffer | KeyRing, clock: Clock = systemClock) {
    this.#ring = typeof secret === 'function' ? secret : () => [{ key: secret, from: new Date(0) }];
    this.#clock = clock;
  }

  /** 32 bytes that belong to one purpose and one id, or to a text that begins with an id. */
  derive(purpose: string, id: string): Buffer {
    const moment = madeAt(id) ?? this.#clock.now().getTime();
    const keys = this.#ring();
    const { key } = keys.findLast(({ from }) => from.getTime() <= moment) ?? keys[0]!;
    return derived(key, purpose, id);
  }

  /** Whether the key is still there that belongs to an id: once it was dropped, what was derived from it is another by now. */
  reaches(id: string): boolean {
    const moment = madeAt(id) ?? this.#clock.now().getTime();
    return this.#ring().some(({ from }) => from.getTime() <= moment);
  }

  /** Whether these bytes were derived with any key there is: for what belongs to a text without an id. */
  hasDerived(purpose: string, text: string, bytes: Buffer): boolean {
    return this.#ring().some(({ key }) => derived(key, purpose, text).equals(bytes));
  }

  /** What belongs to a text without an id, by every key there is: whatever was stored of it is among these. */
  allDerived(purpose: string, text: string): Buffer[] {
    return this.#ring().map(({ key }) => derived(key, purpose, text));
  }

  /** Six digits for a mail; 48 bits reduced modulo a million favour no digit noticeably. */
  digits(purpose: string, id: string): string {
    return String(this.derive(purpose, id).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  token(purpose: string, id: string): string {
    return this.derive(purpose, id).toString('base64url');
  }

  /**
   * For what another server has to be shown as it is: closed to whoever has the database alone, and to any other purpose. It begins
   * with an id of its own, which tells with which key it was sealed.
   *
   * @param on the moment that this id tells, where the real one would tell too much
   */
  seal(purpose: string, text: string, on: Date = this.#clock.now()): Buffer {
    const id = newId({ msecs: on.getTime() });
    const start = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.derive(`seal:${purpose}`, id), start);
    const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from(id), start, cipher.getAuthTag(), closed]);
  }

  /** @throws where it was sealed with another secret, for something else, or changed since */
  unseal(purpose: string, sealed: Buffer): string {
    const [id, rest] = [sealed.subarray(0, 36).toString(), sealed.subarray(36)];
    const opened = createDecipheriv('aes-256-gcm', this.derive(`seal:${purpose}`, id), rest.subarray(0, 12));
    opened.setAuthTag(rest.subarray(12, 28));
    return Buffer.concat([opened.update(rest.subarray(28)), opened.final()]).toString('utf8');
  }

  /** The same, where it may have been sealed with a key that was dropped since; undefined then. */
  unsealIfKept(purpose: string, sealed: Buffer): string | undefined {
    try {
      return this.unseal(purpose, sealed);
    } catch {
      return undefined;
    }
  }
}

function derived(key: Buffer, purpose: string, id: string): Buffer {
  return createHmac('sha256', key).update(`${purpose}:${id}`).digest();
}

const beginsWithId = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;

/** When an id was made, in milliseconds since 1970. */
function madeAt(id: string): number | undefined {
  const found = beginsWithId.exec(id);
  return found ? parseInt(`${found[1]}${found[2]}`, 16) : undefined;
}

/** A fresh secret for a browser to keep: 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** How a token is stored: found again by equality, useless to whoever reads the table. */
export function hashed(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function sameText(one: string, other: string): boolean {
  return timingSafeEqual(hashed(one), hashed(other));
}
