import type { Server } from './asking.ts';
import { unreachable, type Outcome } from './outcome.ts';
import { SessionKeeper } from './session-keeper.ts';

/** Who is looking: nobody in particular, somebody with a proved address, or somebody who lives here. */
export interface Viewer {
  readonly kind: 'VISITOR' | 'GUEST' | 'RESIDENT';
  readonly firstName?: string;
}

/** Out of the page's reach, and with it the token. */
const keepers = new WeakMap<Session, SessionKeeper>();

/** Who is signed in on this page. Fires 'wk-session-changed' when that changes. */
export class Session extends EventTarget {
  /** Settled when an earlier sign-in of this browser was found again, or is not there. */
  readonly restored: Promise<void>;

  private constructor(keeper: SessionKeeper) {
    super();
    keepers.set(this, keeper);
    keeper.changed = () => this.dispatchEvent(new Event('wk-session-changed'));
    this.restored = keeper.bearer().then(() => undefined);
  }

  static open(server: Server): { session: Session; keeper: SessionKeeper } {
    const keeper = new SessionKeeper(server);
    return { session: new Session(keeper), keeper };
  }

  /** Whether this browser kept a sign-in, so that somebody may well be signed in once that is restored. */
  get mayBeSignedIn(): boolean {
    return keepers.get(this)!.kept.any;
  }

  get viewer(): Viewer {
    return keepers.get(this)!.viewer;
  }

  /** Has a code sent by e-mail; the attempt goes back with the code. */
  async requestCode(email: string, language: string): Promise<Outcome<{ attempt: string }>> {
    const parts = await signingIn();
    return parts ? parts.requestCode(keepers.get(this)!, email, language) : unreachable;
  }

  /** Signs in with the code out of the mail. */
  async signIn(attempt: string, code: string): Promise<Outcome<Viewer>> {
    const parts = await signingIn();
    return parts ? parts.signIn(keepers.get(this)!, attempt, code) : unreachable;
  }

  /** One of several steps on the way in; the last one signs in. */
  async step<Data extends object>(door: string, told: object): Promise<Outcome<Data>> {
    const parts = await signingIn();
    return parts ? parts.step<Data>(keepers.get(this)!, door, told) : unreachable;
  }

  /** Forgets the sign-in on this page at once; the outcome tells whether the server heard of it. */
  signOut(): Promise<Outcome<object>> {
    return keepers.get(this)!.signOut();
  }
}

/** Most readers never sign in, so what that takes is loaded when somebody does. */
const signingIn = () => import('./sign-in.ts').catch(() => undefined);
