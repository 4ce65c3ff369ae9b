import { ready, type Outcome } from './outcome.ts';
import type { Grant, SessionKeeper } from './session-keeper.ts';
import type { Viewer } from './session.ts';

export function requestCode(
  keeper: SessionKeeper,
  email: string,
  language: string,
): Promise<Outcome<{ attempt: string }>> {
  return keeper.post('code', { email, language }, { language });
}

export async function signIn(keeper: SessionKeeper, attempt: string, code: string): Promise<Outcome<Viewer>> {
  const outcome = await keeper.post<Grant>('sign-in', { attempt, code });
  if (outcome.kind !== 'ready') return outcome;
  keeper.accept(outcome.data);
  await keeper.alone(() => keepSignedIn(keeper, outcome.data.accessToken!));
  return ready(keeper.viewer);
}

/** One of several steps on the way in, as whoever is signed in by now; the last one signs in. */
export async function step<Data extends object>(
  keeper: SessionKeeper,
  door: string,
  told: object,
): Promise<Outcome<Data>> {
  const held = await keeper.bearer();
  const token = held.kind === 'ready' ? held.data : undefined;
  const outcome = await keeper.post<Data & Partial<Grant>>(door, told, {
    language: pageLanguage(),
    ...(token && { token }),
  });
  if (outcome.kind === 'ready' && outcome.data.accessToken) {
    keeper.accept(outcome.data as Grant);
    // No browser refuses the cookie of a page's own server.
    if (new URL(keeper.server.base).origin === globalThis.location?.origin) keeper.kept.keepSign();
    else await keeper.alone(() => keepSignedIn(keeper, outcome.data.accessToken!));
  }
  return outcome;
}

const pageLanguage = () => globalThis.document?.documentElement.lang || 'nl';

/** Many browsers refuse the cookie of another site without saying so; then this tab keeps a handle instead. */
async function keepSignedIn(keeper: SessionKeeper, token: string): Promise<void> {
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
