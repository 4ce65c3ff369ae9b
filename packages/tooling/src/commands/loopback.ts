import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something a person can mend, said in one line without a stack trace. */
export class CannotStart extends Error {}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

const ANY_FREE_TRIES = 20;

/**
 * Listens on this machine only, on both of its own addresses: a browser may take `localhost` for either,
 * and on half of them somebody else's server could answer.
 */
export async function listenOnLoopback(listener: RequestListener, port: number): Promise<Listening> {
  for (let tries = 1; ; tries += 1) {
    const first = await listen(listener, port, '127.0.0.1');
    const taken = (first.address() as AddressInfo).port;
    try {
      const second = await listen(listener, taken, '::1').catch(unlessMissing);
      const servers = second ? [first, second] : [first];
      return { port: taken, close: async () => void (await Promise.all(servers.map(end))) };
    } catch (fault) {
      await end(first);
      if (port !== 0 || tries === ANY_FREE_TRIES) throw fault;
    }
  }
}

/** Fails in a clear line when somebody has this port already. */
export async function portIsFree(port: number): Promise<void> {
  await (await listenOnLoopback(() => undefined, port)).close();
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (fault: NodeJS.ErrnoException) => reject(explained(fault, port)));
    server.listen({ port, host, ipv6Only: true }, () => resolve(server));
  });
}

function explained(fault: NodeJS.ErrnoException, port: number): Error {
  if (fault.code === 'EADDRINUSE') {
    return new CannotStart(
      `Port ${port} is in use. Stop what uses it, or choose three other ports: PORT=${suggestion(port)} npx pnpm@12 start`,
    );
  }
  if (fault.code === 'EACCES') {
    return new CannotStart(
      `Port ${port} is for administrators only. Choose another: PORT=4100 npx pnpm@12 start`,
    );
  }
  return fault;
}

function suggestion(port: number): number {
  return port + 100 < 65_530 ? port + 100 : 4100;
}

/** Some machines have no IPv6; then one address is all there is. */
function unlessMissing(fault: NodeJS.ErrnoException): undefined {
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'EAFNOSUPPORT') return undefined;
  throw fault;
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
