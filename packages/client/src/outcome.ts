import type { Reply } from './asking.ts';

/** Every question ends in one of four ways, and every element shows all four. */
export type Outcome<Data> = Ready<Data> | Refused | Unreachable | Broken;

export interface Ready<Data> {
  readonly kind: 'ready';
  readonly data: Data;
}

/** The server understood and said no, with one plain sentence; the sentence is empty where nobody was asked. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: string;
  readonly message: string;
  /** Seconds to wait, where waiting helps. */
  readonly retryAfter?: number;
}

export interface Unreachable {
  readonly kind: 'unreachable';
}

/** Something is wrong that the reader cannot mend; the fault finds it back in the server's log. */
export interface Broken {
  readonly kind: 'broken';
  readonly fault?: string;
}

export const ready = <Data>(data: Data): Ready<Data> => ({ kind: 'ready', data });
export const unreachable: Unreachable = { kind: 'unreachable' };

export const refused = ({ code, message, retryAfter }: Partial<Refused>): Refused => ({
  kind: 'refused',
  code: code!,
  message: message ?? '',
  // GraphQL says null where there is none.
  retryAfter: retryAfter || undefined,
});

export const signInNeeded = refused({ code: 'SIGN_IN_NEEDED' });

/** What of a reply everybody can read: did it come, was it a refusal, is it understood. `read` takes the rest. */
export function outcomeOf<Data>(reply: Reply, read: (body: any) => Data | undefined): Outcome<Data> {
  if (!reply) return unreachable;
  const { status, body } = reply;
  const refusal = body?.refusal ?? refusalAmong(body?.errors);
  if (refusal) return refused(refusal);
  if (status === 401) return signInNeeded;
  const data = status < 400 && !body?.errors ? read(body) : undefined;
  if (data) return ready(data);
  return { kind: 'broken', fault: body?.errors?.[0]?.extensions?.fault ?? body?.extensions?.fault };
}

/** Limits and stale sessions are refused before an operation runs, so they come as errors and not as data. */
function refusalAmong(
  errors?: { message: string; extensions?: Partial<Refused> }[],
): Partial<Refused> | undefined {
  const { message, extensions } = errors?.[0] ?? {};
  const known = extensions?.code === 'SIGN_IN_NEEDED' || extensions?.code === 'TOO_MANY_REQUESTS';
  return known ? { ...extensions, message } : undefined;
}
