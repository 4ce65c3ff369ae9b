import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { OperatorError } from '../errors.ts';

export interface Listening {
  readonly port: number;
  /** Answers what was asked and takes nothing new. */
  close(): Promise<void>;
}

type Fetch = (request: Request, remoteAddress?: string) => Promise<Response>;

/** A function of a request as what a `node:http` server listens with. */
export function listenerOf(fetch: Fetch): RequestListener {
  return getRequestListener((request, env) => {
    const { incoming } = env as { incoming: IncomingMessage };
    return fetch(request, incoming.socket.remoteAddress ?? '');
  });
}

/** Puts a function of a request on a port. */
export async function listen(fetch: Fetch, where: { port: number; host: string }): Promise<Listening> {
  const server = createServer(listenerOf(fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, where)));
    server.listen(where.port, where.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // A keep-alive connection that a browser holds open must not hold up the end.
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, { port, host }: { port: number; host: string }): Error {
  if (error.code === 'EADDRINUSE') {
    return new OperatorError(
      `Port ${port} is in use: stop what uses it, or choose another with PORT, for example PORT=${port + 100}.`,
    );
  }
  if (error.code === 'EACCES') {
    return new OperatorError(`Port ${port} needs more rights: choose one above 1024 with PORT.`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.syscall === 'getaddrinfo') {
    return new OperatorError(
      `HOST ${host} is no address of this machine: use 127.0.0.1 behind a proxy on it, or 0.0.0.0 for all.`,
    );
  }
  return error;
}
