import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { v7 as newId } from 'uuid';

/**
 * The one secret of a server and what is derived from it. Codes and refresh handles are derived, not stored: a stolen database
 * holds nothing that opens a door, and a mail that is sent again says the same code.
 */
export class ServerSecret {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  /** 32 bytes that belong to one purpose and one id. */
  derive(purpose: string, id: string): Buffer {
    return createHmac('sha256', this.#key).update(`${purpose}:${id}`).digest();
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
   * with an id of its own, which tells when it was sealed.
   */
  seal(purpose: string, text: string): Buffer {
    const id = newId();
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
