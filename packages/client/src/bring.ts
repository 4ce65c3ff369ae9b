import { ask, read, type Transport } from './asking.ts';
import { outcomeOf, signInNeeded, type Outcome } from './outcome.ts';
import { sentAs } from './sent-as.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** Where a file goes, how, and as whom. */
export interface Way {
  readonly base: string;
  readonly transport: Transport;
  readonly keeper: Pick<SessionKeeper, 'bearer' | 'renewed' | 'end'>;
}

/** A photo over a slow line takes its time, and the server looks at it before it answers. */
const patience = 120;

/** Brings a file to a route of the server, as whoever is signed in. It never follows a redirect. */
export async function bring(
  { base, transport, keeper }: Way,
  path: string,
  file: Blob,
  language = 'nl',
): Promise<Outcome<object>> {
  const held = await keeper.bearer();
  if (held.kind === 'ready' && !held.data) return signInNeeded;
  const reply = await sentAs(held, keeper, (token) =>
    ask((signal) => {
      const headers = {
        'content-type': file.type,
        'accept-language': language,
        authorization: `Bearer ${token}`,
      };
      const more = { credentials: 'omit', redirect: 'error', signal, headers } as const;
      return read(transport(new Request(base + path, { method: 'POST', body: file, ...more })));
    }, patience),
  );
  return reply.kind === 'ready' ? outcomeOf(reply.data, (answer) => answer as object) : reply;
}
