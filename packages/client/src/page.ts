import type { Reply } from './asking.ts';

/** What embed.js, several versions of the elements and a developer's own code know of one another on one page. */
export interface Page {
  version?: string;
  server?: string;
  /** Answers that were asked for and read before the element's code was there, so that it can show them at once. */
  readonly early: Map<string, Promise<Reply>>;
}

const key = Symbol.for('wederkerig');

export function thisPage(): Page {
  const shared = globalThis as unknown as Record<symbol, Page | undefined>;
  return (shared[key] ??= { early: new Map() });
}

/** The server of this page's elements: where embed.js came from, or the one given in code. */
export function pageServer(): string | undefined {
  return thisPage().server;
}

/** Names the server in code, for those who bundle the elements themselves. The first name given on a page stays. */
export function useServer(server: string): void {
  const named = (thisPage().server ??= baseOf(server));
  if (named !== baseOf(server))
    console.info(`wederkerig: this page already uses ${named}; ${server} is ignored.`);
}

/** A server's address as everything here writes it: absolute, ending in a slash. */
export function baseOf(server: string): string {
  const { origin, pathname } = new URL(server, globalThis.location?.href);
  return origin + pathname.replace(/\/*$/, '/');
}
