import { listen } from '../../packages/server/src/bin/listen.ts';
import { neighboursForTests, type Neighbours } from '../../packages/server/src/testing/neighbours.ts';

export interface NeighboursOnAPort {
  readonly at: Neighbours;
  /** Where a browser finds the server's own pages. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Neighbours on a server that a browser can ask too, on any free port, at the time of the test. */
export async function neighboursOnAPort(
  options: Parameters<typeof neighboursForTests>[0] = {},
): Promise<NeighboursOnAPort> {
  const listening = await listen(
    async (request) => {
      const { pathname, search } = new URL(request.url);
      const body = request.method === 'POST' ? await request.text() : undefined;
      return at.community.fetch(pathname + search, {
        method: request.method,
        headers: request.headers,
        ...(body === undefined ? {} : { body }),
      });
    },
    { port: 0, host: '127.0.0.1' },
  );
  const origin = `http://127.0.0.1:${listening.port}`;
  const at = await neighboursForTests({ publicUrl: origin, limitFactor: 100, ...options });
  return {
    at,
    origin,
    async close() {
      await listening.close();
      await at.community.close();
    },
  };
}
