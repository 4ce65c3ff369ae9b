import type { RequestFacts } from '../server.ts';

/** What Hono hands to every route. */
export interface HttpEnv {
  Bindings: { facts: RequestFacts };
}
