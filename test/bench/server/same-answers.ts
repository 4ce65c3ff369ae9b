import type { MeasuredServer } from './measured-server.ts';
import type { Asked } from './sender.ts';

const headers = [
  'content-type',
  'etag',
  'cache-control',
  'access-control-allow-origin',
  'x-content-type-options',
];

/** Where two servers answer differently, in one line; undefined where they give the same bytes. */
export async function firstDifference(
  ours: MeasuredServer,
  rival: MeasuredServer,
  paths: readonly string[],
): Promise<string | undefined> {
  for (const path of paths) {
    const [one, other] = await Promise.all([answerOf(ours, { path }), answerOf(rival, { path })]);
    const difference = differing(one, other);
    if (difference) return difference;
  }
  return undefined;
}

/** Where two answers part, in one line; undefined where they do not. */
export function differing(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  return `ours "${around(one)}", the hand-written "${around(other)}"`;
}

/** A whole answer, with what of its head matters. */
export async function answerOf(
  { origin }: MeasuredServer,
  { path, headers: lines = '', body }: Asked,
): Promise<string> {
  const sent = lines
    .split('\r\n')
    .filter(Boolean)
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
  const response = await fetch(origin + path, {
    headers: sent,
    ...(body === undefined ? {} : { method: 'POST', body }),
  });
  const head = headers.map((name) => `${name}: ${response.headers.get(name)}`);
  return [response.status, ...head, await response.text()].join('\n');
}
