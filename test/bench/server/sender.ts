import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One answer, as far as a sender needs to know it. */
interface Answer {
  readonly status: number;
  /** All bytes of it, the head included. */
  readonly length: number;
}

export interface Asked {
  readonly path: string;
  readonly headers?: string;
  readonly body?: string;
}

export interface Sent {
  readonly answers: number;
  readonly seconds: number;
  /** Answers by status. */
  readonly statuses: ReadonlyMap<number, number>;
}

/**
 * Asks over a fixed number of kept connections, each the next thing as soon as it was answered. It writes and reads sockets by
 * itself, so that the sender takes as little as possible of the processor that the server needs.
 *
 * @param next the path to ask, any headers more, and a body where it is to be posted
 * @param most how many to ask, unless the seconds are over before
 */
export async function send(
  origin: string,
  next: () => Asked,
  most: { connections?: number; count: number; seconds: number },
): Promise<Sent> {
  const statuses = new Map<number, number>();
  const started = performance.now();
  const until = started + most.seconds * 1000;
  let left = most.count;
  const one = async () => {
    const line = await openLine(origin);
    while (left > 0 && performance.now() < until) {
      left -= 1;
      const { status } = await line.ask(next());
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    line.close();
  };
  await Promise.all(Array.from({ length: most.connections ?? 8 }, one));
  const answers = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  return { answers, statuses, seconds: (performance.now() - started) / 1000 };
}

async function openLine(origin: string) {
  const { hostname, port, host } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  return {
    ask({ path, headers = '', body }: Asked): Promise<Answer> {
      const answer = answered(socket);
      const [method, length] =
        body === undefined ? ['GET', ''] : ['POST', `Content-Length: ${Buffer.byteLength(body)}\r\n`];
      socket.write(
        `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: */*\r\n${headers}${length}\r\n${body ?? ''}`,
      );
      return answer;
    },
    close: () => socket.destroy(),
  };
}

/** The next answer on a connection that has asked one thing. */
function answered(socket: Socket): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let got: Buffer = Buffer.alloc(0);
    const finish = (what: () => void) => {
      socket.off('data', hear).off('close', closed);
      what();
    };
    const closed = () => finish(() => reject(new Error('The server closed a connection.')));
    const hear = (part: Buffer) => {
      got = got.length ? Buffer.concat([got, part]) : part;
      const answer = headOf(got);
      if (answer && got.length >= answer.length) finish(() => resolve(answer));
    };
    socket.on('data', hear).on('close', closed);
  });
}

function headOf(got: Buffer): Answer | undefined {
  const end = got.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = got.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (length === undefined && status !== 304) throw new Error(`An answer without a length:\n${head}`);
  return { status, length: end + 4 + (status === 304 ? 0 : Number(length)) };
}
