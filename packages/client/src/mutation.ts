import type { Outcome } from './outcome.ts';

/** A name for one act, so that the act repeated has one effect. */
export function mutationId(): string {
  // Pages on plain http are no secure context and have no randomUUID.
  return crypto.randomUUID?.() ?? hex(crypto.getRandomValues(new Uint8Array(16)));
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const pauses = [600, 2400];

/** Tries an act again while nothing comes back, each time after a longer pause. */
export async function insist<Data>(once: () => Promise<Outcome<Data>>): Promise<Outcome<Data>> {
  for (const pause of pauses) {
    const outcome = await once();
    if (outcome.kind !== 'unreachable') return outcome;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return once();
}
