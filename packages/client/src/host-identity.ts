import { ask, post as send, type Server } from './asking.ts';
import { outcomeOf, ready, type Outcome } from './outcome.ts';
import type { Grant, SessionKeeper } from './session-keeper.ts';
import type { Session } from './session.ts';
import { keepSignedIn } from './keep-signed-in.ts';
import { byHost } from './signed-in-by-host.ts';

/** What the website of this page says of who is signed in there. */
export interface HostIdentity {
  /** Why that does not work, where it does not: a refusal of the server, or `broken` where the website said nothing readable. */
  readonly trouble: Outcome<unknown> | undefined;
  /** Asks again, as somebody presses a button for it. True where they are in now. */
  signIn(): Promise<boolean>;
}

type Said = { readonly token: string } | 'nobody' | 'broken';
type Told = Grant & { readonly aside?: string };

const nobody = { accessToken: null } as Grant;
/** For the embedder; a resident reads a sentence of ours where they sign in. */
const complain = (what: string) =>
  console.error(`wederkerig: identity-url ${what} Residents are not signed in by this page.`);

/** Lets the website of this page sign in whom it knows, now and at each renewal. One address a page: the first one stays. */
export async function begin(session: Session, keeper: SessionKeeper, named: Element): Promise<void> {
  if (session.host) return;
  const address = ownAddress(named.getAttribute('identity-url')!);
  if (!address) return;
  const { server } = keeper;
  const mark = byHost(server.base);
  const post = keeper.post.bind(keeper);
  const own = () => post<Grant>('refresh', { handle: keeper.kept.handle });
  let trouble: Outcome<unknown> | undefined;
  /** While true, that nobody is signed in any more is no wish of somebody here. */
  let renewing = false;

  async function renewOnce(): Promise<Outcome<Grant>> {
    const { any, handle } = keeper.kept;
    // Signed in by another way, or out by a button: that stays as it is.
    if (any ? !mark.isSet : mark.left) return any ? own() : ready(nobody);
    const said = await askHost(address!);
    if (said === 'nobody') return leave();
    if (said === 'broken') return goOn({ kind: 'broken' });
    const outcome = await show(server, { token: said.token, handle });
    if (outcome.kind !== 'ready') return goOn(outcome);
    const { aside, accessToken } = outcome.data;
    if (aside) complain(`gives a home that is left aside (${aside}).`);
    trouble = undefined;
    mark.set();
    if (!any) {
      keeper.accept(outcome.data);
      await keepSignedIn(keeper, accessToken!);
    }
    return outcome;
  }

  /** Nobody is signed in on the website, so nobody is here. */
  async function leave(): Promise<Outcome<Grant>> {
    const { any, handle } = keeper.kept;
    trouble = undefined;
    mark.forget();
    if (any) await keeper.post('sign-out', { handle });
    return ready(nobody);
  }

  /** Whoever is in stays in while the website cannot say who they are. */
  function goOn(why: Outcome<unknown>): Promise<Outcome<Grant>> | Outcome<Grant> {
    trouble = why;
    return keeper.kept.any ? own() : ready(nobody);
  }

  const renewal = async (): Promise<Outcome<any>> => {
    renewing = true;
    try {
      return await renewOnce();
    } finally {
      // Who is signed in is told just after this.
      setTimeout(() => (renewing = false));
    }
  };
  // The keeper renews by this door, with its handle or with none; only where a cookie is tried it sends nothing at all.
  keeper.post = (door, told, more) =>
    door === 'refresh' && 'handle' in told ? renewal() : post(door, told, more);
  session.addEventListener('wk-session-changed', () => {
    if (!renewing && session.viewer.kind === 'VISITOR') mark.leave();
  });
  const renew = async () => {
    const held = await keeper.bearer();
    // Of nobody there is none, and that is renewed too.
    await keeper.renewed((held.kind === 'ready' ? held.data : undefined)!);
    session.dispatchEvent(new Event('wk-session-changed'));
  };
  session.host = {
    get trouble() {
      return trouble;
    },
    async signIn() {
      mark.comeBack();
      await renew();
      return session.viewer.kind !== 'VISITOR';
    },
  };
  await renew();
}

/** What is wrong with a token is told to the embedder alone. */
async function show(
  server: Server,
  told: { token: string; handle: string | undefined },
): Promise<Outcome<Told>> {
  const headers = { 'accept-language': document.documentElement.lang || 'nl' };
  const reply = await send(server, 'session/host-identity', told, { credentials: 'include', headers });
  const { code, problem } = reply?.body?.refusal ?? {};
  if (code) complain(`gives a token that the server refuses: ${[code, problem].filter(Boolean).join(', ')}.`);
  return outcomeOf(reply, (answer) => answer as Told);
}

/** The address, if it is one of the page's own origin: what another site says is no proof of who is signed in on this one. */
function ownAddress(attribute: string): string | undefined {
  try {
    const { href, origin } = new URL(attribute, location.href);
    if (origin === location.origin) return href;
  } catch {
    // Told below.
  }
  complain(`has to be an address of this website itself (${location.origin}), and "${attribute}" is not.`);
  return undefined;
}

/** Asks the page's own website, with its cookies, who is signed in there. */
async function askHost(address: string): Promise<Said> {
  let status = 0;
  const reply = await ask(async (signal) => {
    const headers = { accept: 'application/jwt, application/json, text/plain' };
    const answer = await fetch(address, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers,
      signal,
    });
    status = answer.status;
    return { status, body: await answer.text() };
  });
  if (status === 401 || status === 204) return 'nobody';
  const token = reply && status === 200 ? tokenIn(String(reply.body)) : undefined;
  if (token) return { token };
  complain(status === 200 ? 'gives no token.' : status ? `answers ${status}.` : 'does not answer.');
  return 'broken';
}

/** A token as it is, or in JSON as `token`. */
function tokenIn(body: string): string | undefined {
  const text = body.trim();
  try {
    const { token } = JSON.parse(text) as { token?: unknown };
    return typeof token === 'string' ? token : undefined;
  } catch {
    return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text : undefined;
  }
}
