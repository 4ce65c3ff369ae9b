import type { Context } from './builder.ts';

/** What somebody asks a route of a slice. */
export interface Asked {
  readonly request: Request;
  /** What stands in the address behind the path of the route. */
  readonly rest: string;
  /** Does something in one transaction of the organisation, as whoever asks; the time between two of them holds no connection. */
  act<T>(work: (context: Context) => Promise<T>): Promise<T>;
  /** The body; undefined when there is more of it than anybody needs. */
  bytes(most: number): Promise<Uint8Array | undefined>;
}

/** What a slice answers beside GraphQL, because it is made of bytes. What it throws as `Refused` is answered as one. */
export interface Route {
  readonly path: string;
  /** Where what is asked needs nobody signed in, by an address that was given to somebody. */
  get?(asked: Asked): Promise<Response>;
  /** From the pages of known sites, by whoever is signed in there; or from the console. */
  post?(asked: Asked): Promise<Response>;
  /** From another system, which signs what it says; no page is asked, and nobody is signed in. */
  signed?(asked: Asked): Promise<Response>;
}
