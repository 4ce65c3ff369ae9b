import { keepWhileAway, type Away } from './away.ts';
import { ready, type Outcome } from './outcome.ts';
import type { Grant, SessionKeeper } from './session-keeper.ts';
import { keepSignedIn } from './keep-signed-in.ts';
import { tried } from './tried.ts';

const nobody = { accessToken: null } as Grant;
const sign = '#wk-sign-in=';

/** The page was away to sign in and is here again: what it brought back in its fragment is taken out of there, and shown with the secret. */
export async function comeBack(keeper: SessionKeeper, handle: string): Promise<Outcome<Grant>> {
  const away = tried(() => JSON.parse(handle.slice(1)) as Away);
  const { hash, pathname, search } = location;
  const came = hash.startsWith(sign) ? hash.slice(sign.length) : away?.proof;
  if (!away || !came) return ready(nobody);
  if (hash.startsWith(sign)) {
    // A lost answer must not lose what no address shows any more.
    keepWhileAway(keeper.server.base, { ...away, proof: came });
    history.replaceState(history.state, '', pathname + search + away.fragment);
  }
  const outcome = await keeper.post<Grant>('openid/proof', { secret: away.secret, proof: came });
  if (outcome.kind === 'refused') return ready(nobody);
  if (outcome.kind !== 'ready') return outcome;
  keeper.kept.forget();
  await keepSignedIn(keeper, outcome.data.accessToken!);
  return outcome;
}
