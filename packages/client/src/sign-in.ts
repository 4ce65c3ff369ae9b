import type { Outcome } from './outcome.ts';
import type { Grant, SessionKeeper } from './session-keeper.ts';
import { byHost } from './signed-in-by-host.ts';

/** One of the doors of signing in, as whoever is signed in by now; the one that hands over a token signs in. */
export async function step<Data extends object>(
  keeper: SessionKeeper,
  door: string,
  told: object,
): Promise<Outcome<Data>> {
  const held = await keeper.bearer();
  const asNow = held.kind === 'ready' && held.data ? { token: held.data } : {};
  const outcome = await keeper.post<Data & Partial<Grant>>(door, told, {
    language: pageLanguage(),
    ...asNow,
  });
  const token = outcome.kind === 'ready' && outcome.data.accessToken;
  if (token) {
    byHost(keeper.server.base).forget();
    keeper.accept(outcome.data as Grant);
    await keeper.alone(() => keepSignedIn(keeper, token));
  }
  return outcome;
}

const pageLanguage = () => globalThis.document?.documentElement.lang || 'nl';

/** Many browsers refuse the cookie of another site without saying so; then this tab keeps a handle instead. */
export async function keepSignedIn(keeper: SessionKeeper, token: string): Promise<void> {
  // That of the server's own pages no browser refuses.
  if (new URL(keeper.server.base).origin === globalThis.location?.origin) return keeper.kept.keepSign();
  const seen = await keeper.post<Grant>('refresh', {});
  if (seen.kind === 'ready' && seen.data.accessToken) {
    keeper.accept(seen.data);
    keeper.kept.keepSign();
  } else if (seen.kind === 'ready') {
    const given = await keeper.post<{ handle: string }>('handle', {}, { token });
    if (given.kind === 'ready') keeper.kept.keepHandle(given.data.handle);
  } else {
    // Not known whether the cookie stuck: the next page may ask.
    keeper.kept.keepSign();
  }
}
