import type { Reply } from './asking.ts';
import { ready, type Outcome } from './outcome.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** Sends as the one a token stands for. A token that just ended is renewed once. */
export async function sentAs(
  held: Outcome<string | undefined>,
  keeper: Pick<SessionKeeper, 'renewed' | 'end'>,
  send: (token: string | undefined) => Promise<Reply>,
): Promise<Outcome<Reply>> {
  if (held.kind !== 'ready') return held;
  const reply = await send(held.data);
  if (reply?.status !== 401 || !held.data) return ready(reply);
  const renewed = await keeper.renewed(held.data);
  if (renewed.kind !== 'ready') return renewed;
  const second = await send(renewed.data);
  if (second?.status === 401) keeper.end();
  return ready(second);
}
