import { v7 as newId } from 'uuid';
import type { Clock } from '../clock.ts';
import { sameText, type ServerSecret } from '../secrets.ts';

/** So many days a mail can still come back; mail servers give up after five. */
const daysUnderWay = 30;
const purpose = 'mail-under-way';

interface UnderWay {
  readonly organisationId: string;
  readonly to: string;
}

/**
 * What a mail bears, by which it is known when it comes back: that this server sent it, to this address. It is derived, so that no
 * table holds where mail went, and whoever makes up a returned mail turns nobody's mail off.
 */
export function bounceToken(secret: ServerSecret, clock: Clock, mail: UnderWay): string {
  const id = newId({ msecs: clock.now().getTime() });
  return `${id}.${proofOf(secret, id, mail)}`;
}

/** Whether a mail with this token went to an address not long ago. */
export function isTokenOf(secret: ServerSecret, clock: Clock, token: string, mail: UnderWay): boolean {
  const [, id = '', proof = ''] = tokenShape.exec(token) ?? [];
  if (!id || !sameText(proof, proofOf(secret, id, mail))) return false;
  const sentAt = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return clock.now().getTime() - sentAt <= daysUnderWay * 86_400_000;
}

const tokenShape = /^([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\.([\w-]{43})$/;

function proofOf(secret: ServerSecret, id: string, { organisationId, to }: UnderWay): string {
  return secret.token(purpose, `${id}:${organisationId}:${to.toLowerCase()}`);
}
