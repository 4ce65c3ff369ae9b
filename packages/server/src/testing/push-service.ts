import { createECDH, randomBytes, type ECDH } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

// What browsers decrypt notices with; web-push brings it, and types of its own it has none.
const ece = createRequire(createRequire(import.meta.url).resolve('web-push'))('http_ece') as {
  decrypt(bytes: Buffer, keys: { version: string; privateKey: ECDH; authSecret: string }): Buffer;
};

/** A notice as it came in, still closed. */
export interface Pushed {
  readonly path: string;
  readonly authorization: string;
  readonly bytes: Buffer;
}

/** The service of a browser, on this machine, with devices that can read what it passes on. */
export async function openPushService() {
  const arrived: Pushed[] = [];
  const answers = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const path = request.url ?? '';
    arrived.push({ path, authorization: request.headers.authorization ?? '', bytes: Buffer.concat(pieces) });
    const status = answers.get(path) ?? 201;
    response.writeHead(status, status === 307 ? { location: '/elsewhere' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    arrived,
    /** What the service says of a device from now on: 410 that it is gone. */
    answers,
    device(name: string) {
      const privateKey = createECDH('prime256v1');
      const p256dh = privateKey.generateKeys().toString('base64url');
      const auth = randomBytes(16).toString('base64url');
      return {
        address: { endpoint: `${origin}/${name}`, p256dh, auth },
        read: ({ bytes }: Pushed): any =>
          JSON.parse(ece.decrypt(bytes, { version: 'aes128gcm', privateKey, authSecret: auth }).toString()),
      };
    },
    close: () => new Promise<unknown>((resolve) => server.close(resolve)),
  };
}

export type PushService = Awaited<ReturnType<typeof openPushService>>;
