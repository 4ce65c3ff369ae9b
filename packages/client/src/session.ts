import type { Server } from './asking.ts';
import type { HostIdentity } from './host-identity.ts';
import { unreachable, type Outcome } from './outcome.ts';
import { SessionKeeper, signingIn } from './session-keeper.ts';

/** Who is looking: nobody in particular, somebody with a proved address, or somebody who lives here. */
export interface Viewer {
  readonly kind: 'VISITOR' | 'GUEST' | 'RESIDENT';
  readonly firstName?: string;
}

/** Out of the page's reach, and with it the token. */
const keepers = new WeakMap<Session, SessionKeeper>();

/** Who is signed in on this page. Fires 'wk-session-changed' when that changes. */
export class Session extends EventTarget {
  /** Settled when an earlier sign-in of this browser was found again or is not there, and the website said who it signs in. */
  restored: Promise<void>;
  /** What the website of this page says of who is signed in there, once it was asked. */
  host?: HostIdentity;

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

  /** One of the doors of signing in, by its name, as whoever is signed in by now; the one that hands over a token signs in. */
  async step<Data extends object>(door: string, told: object): Promise<Outcome<Data>> {
    return (await signingIn())?.step<Data>(keepers.get(this)!, door, told) ?? unreachable;
  }

  /** Lets the website of this page sign in whom it knows. @param named the element that names its address */
  byHost(named: Element): void {
    this.restored = this.restored.then(async () => {
      const part = await import('./host-identity.ts').catch(() => undefined);
      return part?.begin(this, keepers.get(this)!, named);
    });
  }

  /** Forgets the sign-in on this page at once; the outcome tells whether the server heard of it. */
  signOut(): Promise<Outcome<object>> {
    return keepers.get(this)!.signOut();
  }
}
