import type { Grant, SessionKeeper } from './session-keeper.ts';

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
