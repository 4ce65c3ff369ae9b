import { TOTP } from 'otpauth';
import type { Clock } from '../clock.ts';

const origin = 'http://localhost:4000';

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

export interface Answered {
  readonly status: number;
  readonly body: any;
  readonly cookie: string | undefined;
}

/** What a page of the console sends while somebody signs in. */
export async function atConsoleDoor(
  fetch: Fetch,
  door: string,
  body: object,
  more: { cookie?: string; origin?: string } = {},
): Promise<Answered> {
  const response = await fetch(`/console/session/${door}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: more.origin ?? origin,
      ...(more.cookie ? { cookie: more.cookie } : {}),
    },
    body: JSON.stringify(body),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  return { status: response.status, body: await response.json(), cookie };
}

/** The code that an authenticator app shows at a moment. */
export function codeOfApp(secret: string, clock: Clock): string {
  return new TOTP({ secret }).generate({ timestamp: clock.now().getTime() });
}

/** Opens a link, ties an authenticator to the account, and is in. */
export async function enterByLink(
  fetch: Fetch,
  clock: Clock,
  code: string,
): Promise<{ token: string; cookie: string; secret: string }> {
  const { body: begun } = await atConsoleDoor(fetch, 'link', { code });
  const { body: offered } = await atConsoleDoor(fetch, 'factors', { attempt: begun.attempt });
  const { secret } = offered.authenticator;
  const entered = await atConsoleDoor(fetch, 'authenticator', {
    attempt: begun.attempt,
    code: codeOfApp(secret, clock),
  });
  return { token: entered.body.accessToken, cookie: entered.cookie ?? '', secret };
}
