export { comeBack } from './come-back.ts';
import { keepSignedIn } from './keep-signed-in.ts';
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
