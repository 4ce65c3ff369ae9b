/** What embed.js, several versions of the elements and a developer's own code know of one another on one page. */
export interface Page {
  version?: string;
  server?: string;
  /** The page that a frame of ours stands in, where it says so; widgets speak as the site of that page does. */
  origin?: string;
  /** Nobody may sign in on this page, such as one in a frame. */
  readsOnly?: boolean;
  /** Answers that were asked for before the element's code was there; undefined where none came. */
  readonly early: Map<string, Promise<Response | undefined>>;
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

/** Its number goes up when a client of an older version could not serve the elements of a newer one. */
const clientsKey = Symbol.for('wederkerig.clients.1');

/** The clients on this page by server, shared by every element and every version of them. */
export function clientsOnPage<Client extends { session: EventTarget }>(): Map<string, Client> {
  const shared = globalThis as unknown as Record<symbol, Map<string, Client> | undefined>;
  return (shared[clientsKey] ??= new Map());
}
