import { expect, vi } from 'vitest';
import type { TestCommunity } from './index.ts';

type At = Pick<TestCommunity, 'fetch' | 'rows' | 'secret'>;

const ownOrigin = 'http://localhost:4000';

/** What the page of one's own account sends. */
export async function atOwnAccount(
  { fetch }: Pick<At, 'fetch'>,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: any }> {
  const response = await fetch(`/account/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ownOrigin, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** The fresh code that was asked for last, without waiting for its mail. */
export async function newestFreshCode({ rows, secret }: Omit<At, 'fetch'>): Promise<string> {
  const { id } = await rows((db) =>
    db.selectFrom('fresh_code').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
  );
  return secret.digits('fresh-code', id);
}

/** Types the code from the mail to an address: the answer of the page, with what it then proves. */
export async function openOwnAccountOf(at: At, email: string): Promise<{ status: number; body: any }> {
  const { body } = await atOwnAccount(at, 'code', { email });
  return atOwnAccount(at, 'open', { attempt: body.attempt, code: await newestFreshCode(at) });
}

/** Asks for another address on an open page, and types the code from the mail there. */
export async function changeAddressAt(at: At, proof: string, email: string) {
  const { body } = await atOwnAccount(at, 'new-address', { proof, email });
  const code = await newestFreshCode(at);
  return atOwnAccount(at, 'change-address', { proof, attempt: body.attempt, code });
}

/** The mail to somebody with this in its subject, once it came. */
export function mailCameTo({ mails }: Pick<TestCommunity, 'mails'>, address: string, subject: string) {
  const came = async () => {
    const mail = (await mails()).find((one) => one.recipient === address && one.subject.includes(subject));
    expect(mail).toBeDefined();
    return mail!;
  };
  return vi.waitFor(came, { timeout: 30_000, interval: 100 });
}
