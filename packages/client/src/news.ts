import { posted, type Transport } from './asking.ts';
import type { Operation } from './operation.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** What it takes to hear of news: where, how, and as whom. */
export interface Line {
  readonly base: string;
  readonly transport: Transport;
  readonly keeper: Pick<SessionKeeper, 'bearer' | 'renewed'>;
}

const second = 1000;
/** The server ends a line after a while; all pages of a building must not come back in the same second. */
const breath = () => (1 + 4 * Math.random()) * second;
const pauses = [5, 15, 60, 300];

/** Listens until the signal aborts or nobody is signed in any more, and opens the line again whenever it ends. */
export async function listen<Data, Variables>(
  line: Line,
  operation: Operation<Data, Variables>,
  variables: Variables,
  told: (data: Data) => void,
  until: AbortSignal,
): Promise<void> {
  let failures = 0;
  while (!until.aborted) {
    const ended = await once(line, operation, variables, told, until).catch(() => 'failed' as const);
    if (ended === 'signed out') return;
    failures = ended === 'heard' ? 0 : failures + 1;
    await pause(failures ? pauses[Math.min(failures, pauses.length) - 1]! * second : breath(), until);
  }
}

type Ended = 'heard' | 'failed' | 'signed out';

async function once<Data, Variables>(
  { base, transport, keeper }: Line,
  { name, hash }: Operation<Data, Variables>,
  variables: Variables,
  told: (data: Data) => void,
  signal: AbortSignal,
): Promise<Ended> {
  const held = await keeper.bearer();
  if (held.kind === 'refused' || (held.kind === 'ready' && !held.data)) return 'signed out';
  if (held.kind !== 'ready') return 'failed';
  const body = {
    operationName: name,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  };
  const headers = { accept: 'text/event-stream', authorization: `Bearer ${held.data}` };
  const response = await transport(posted(`${base}graphql`, body, { credentials: 'omit', signal, headers }));
  if (response.status === 401)
    return (await keeper.renewed(held.data!)).kind === 'ready' ? 'failed' : 'signed out';
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  if (!response.ok || !isStream || !response.body) return 'failed';
  await read(response.body, told, signal);
  return 'heard';
}

/** Reads server-sent events as they come in; a comment keeps the line open and says nothing. */
async function read<Data>(
  body: ReadableStream<Uint8Array>,
  told: (data: Data) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = body.getReader();
  const hangUp = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', hangUp);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal.aborted) return;
      const events = (text + decoder.decode(value, { stream: true })).replace(/\r\n/g, '\n').split('\n\n');
      text = events.pop()!;
      for (const event of events) {
        const data = dataOf<Data>(event);
        if (data) told(data);
      }
    }
  } finally {
    signal.removeEventListener('abort', hangUp);
    hangUp();
  }
}

function dataOf<Data>(event: string): Data | undefined {
  const lines = event.split('\n');
  if (!lines.includes('event: next')) return undefined;
  const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5));
  return (JSON.parse(data.join('\n')) as { data?: Data }).data;
}

function pause(milliseconds: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      until.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (until.aborted) end();
    until.addEventListener('abort', end, { once: true });
  });
}
