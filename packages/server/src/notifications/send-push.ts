import webPush from 'web-push';
import { isPushService, type PushAddress } from './notifications.rules.ts';
import type { PushKeys } from './push.actions.ts';

/** What a device shows; whoever passes it on cannot read it. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  /** Where a press on it leads. */
  readonly link: string;
  readonly language: string;
}

const patienceSeconds = 10;
/** So long it waits for a telephone that is off. */
const waitsDays = 3;

/** Nobody is there any more; or what its browser gave out was given for another key than ours, and no later try changes that. */
const isGone: ReadonlySet<number> = new Set([401, 403, 404, 410]);

/**
 * Hands one notice to the service of a browser.
 *
 * @param besides origins that are allowed beside those of browsers: of tests
 * @returns whether the device is still there, and is ours to tell
 * @throws where the service did not take it; it is then tried again
 */
export async function sendPush(
  to: PushAddress,
  notice: Notice,
  { keys, contact, besides }: { keys: PushKeys; contact: string; besides: readonly string[] },
): Promise<boolean> {
  if (!isPushService(to.endpoint, besides)) return false;
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } },
    JSON.stringify(notice),
    {
      // A service wants to know whom to ask; of a trial on one machine there is nobody.
      vapidDetails: { subject: contact.startsWith('https:') ? contact : 'mailto:nobody@localhost', ...keys },
      contentEncoding: 'aes128gcm',
      TTL: waitsDays * 86_400,
      urgency: 'low',
    },
  );
  const { status } = await fetch(to.endpoint, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: new Uint8Array(body as Buffer),
    // A service that leads elsewhere is none.
    redirect: 'error',
    signal: AbortSignal.timeout(patienceSeconds * 1000),
  });
  if (isGone.has(status)) return false;
  if (status >= 300) throw Object.assign(new Error('A notice was not taken'), { responseCode: status });
  return true;
}
