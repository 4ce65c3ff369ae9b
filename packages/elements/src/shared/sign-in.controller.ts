import type { Client, Outcome, Session, Viewer } from '@wederkerig/client';
import type { LitElement } from 'lit';
import type { Reader } from './reader.ts';
import { askWays, knownWays, type OfferedWay, type WayIn } from './sign-in-ways.ts';

interface Around {
  readonly client: Client;
  readonly reader: Reader;
  readonly signedIn: (viewer: Viewer) => void;
}

/** Which way somebody takes in: the only one there is, the one they were on, or the one they choose. */
export class SignInController {
  /** Those that the site offers and this version knows; undefined until the server said so. */
  offered: readonly OfferedWay[] | undefined;
  way: WayIn | undefined;
  /** Why there is nothing to show, where asking failed. */
  outcome: Outcome<unknown> | undefined;
  private _taken: OfferedWay | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly around: Around,
  ) {}

  private get _session(): Session {
    return this.around.client.session;
  }

  /** Whether there is something to choose from; what few come by does not make one. */
  get several(): boolean {
    return this._prominent.length > 1;
  }

  /** What few come by, below the way that the others take; nothing while one of these is taken. */
  get aside(): readonly OfferedWay[] {
    const isAside = this._taken && knownWays[this._taken.kind]!.ofFew;
    return isAside ? [] : (this.offered ?? []).filter((one) => one !== this._taken);
  }

  ask = async (): Promise<void> => {
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await askWays(this._session);
    if (outcome.kind === 'ready') await this._choose(outcome.data.ways);
    else this.outcome = outcome;
    this.host.requestUpdate();
  };

  take = async (offered: OfferedWay): Promise<void> => {
    const { host, around } = this;
    const { ofFew, enter } = knownWays[offered.kind]!;
    const [first] = this._prominent;
    const back = ofFew && first && !this.several ? () => void this.take(first) : undefined;
    try {
      this.way = await enter({ host, ...around, session: this._session, offered, back });
      this._taken = offered;
      this.outcome = undefined;
    } catch {
      this.outcome = { kind: 'unreachable' };
    }
    this.host.requestUpdate();
  };

  /** Back to all ways. */
  leave(): void {
    if (this.way?.busy) return;
    this.way = this._taken = undefined;
    this.host.requestUpdate();
  }

  private get _prominent(): readonly OfferedWay[] {
    return (this.offered ?? []).filter(({ kind }) => !knownWays[kind]!.ofFew);
  }

  private async _choose(ways: readonly OfferedWay[]): Promise<void> {
    this.offered = ways.filter(({ kind }) => {
      const known = knownWays[kind];
      return known && (known.isHere?.(this._session) ?? true);
    });
    const only = this.several ? undefined : (this._prominent[0] ?? this.offered[0]);
    const begun = this.offered.find(({ kind }) => knownWays[kind]!.isUnderWay?.()) ?? only;
    if (begun) await this.take(begun);
  }
}
