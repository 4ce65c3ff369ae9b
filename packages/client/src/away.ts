import { handleNameFor } from './sign-in-kept.ts';
import { tried } from './tried.ts';

/** What this tab keeps while its page is away to sign in: the secret that the result is given for, and the fragment the page had. */
export interface Away {
  readonly secret: string;
  readonly fragment: string;
  /** What the page came back with, until the server took it. */
  readonly proof?: string;
}

/** Keeps it under the name of a handle, so that the page that comes back asks who is signed in. False where the browser refuses. */
export function keepWhileAway(server: string, away: Away): boolean {
  const kept = tried(() => {
    sessionStorage.setItem(handleNameFor(server), `~${JSON.stringify(away)}`);
    return true;
  });
  return kept === true;
}

/** The page stays after all. */
export function stayHere(server: string): void {
  tried(() => sessionStorage.removeItem(handleNameFor(server)));
}
