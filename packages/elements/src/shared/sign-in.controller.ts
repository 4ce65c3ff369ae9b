import type { Outcome, Session, Viewer } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import type { Reader } from './reader.ts';
import { askWays, knownWays, type OfferedWay, type WayIn } from './sign-in-ways.ts';

/** Which way somebody takes in: the only one there is, the one they were on, or the one they choose. */
export class SignInController {
  /** Those that the site offers and this version knows; undefined until the server said so. */
  offered: readonly OfferedWay[] | undefined;
  way: WayIn | undefined;
  /** Why there is nothing to show, where asking failed. */
  outcome: Outcome<unknown> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: Session,
    private readonly reader: Reader,
    private readonly signedIn: (viewer: Viewer) => void,
  ) {
    void this.ask();
  }

  ask = async (): Promise<void> => {
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await askWays(this.session);
    if (outcome.kind === 'ready') await this._choose(outcome.data.ways);
    else this.outcome = outcome;
    this.host.requestUpdate();
  };

  take = async (offered: OfferedWay): Promise<void> => {
    const { host, session, reader, signedIn } = this;
    try {
      this.way = await knownWays[offered.kind]!.enter({ host, session, reader, offered, signedIn });
      this.outcome = undefined;
    } catch {
      this.outcome = { kind: 'unreachable' };
    }
    this.host.requestUpdate();
  };

  /** Back to all ways. */
  leave(): void {
    if (this.way?.busy) return;
    this.way = undefined;
    this.host.requestUpdate();
  }

  private async _choose(ways: readonly OfferedWay[]): Promise<void> {
    this.offered = ways.filter(({ kind }) => {
      const known = knownWays[kind];
      return known && (known.isHere?.(this.session) ?? true);
    });
    const [first, second] = this.offered;
    const begun =
      this.offered.find(({ kind }) => knownWays[kind]!.isUnderWay?.()) ?? (second ? undefined : first);
    if (begun) await this.take(begun);
  }
}
