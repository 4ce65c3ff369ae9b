import { pageOrigin, type Client, type Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  MoreThanks,
  ThanksPage,
  type Thanks,
  type ThanksPageData,
  type ThanksWall,
} from './thanks.operations.ts';

export interface ThanksSurroundings {
  client(): Client | undefined;
  /** Out of the attributes. */
  narrow(): { building?: string | undefined; neighbourhood?: string | undefined };
  limit(): number;
  known(organisation: ThanksPageData['organisation']): void;
  /** As a resident reads it: with what is for their building. */
  ownWall(): ThanksWall | undefined;
}

/** How many are shown at once where the page does not say; the query says the same, so that embed.js can ask it before. */
export const usualLimit = 5;

/** The wall: the first ones, and those below. */
export class ThanksController {
  readonly request: RequestController<ThanksPageData>;
  /** Fetching the next ones. */
  moreOutcome: Outcome<unknown> | 'busy' | undefined;
  private _more: Thanks[] = [];
  private _last: ThanksWall | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: ThanksSurroundings,
  ) {
    this.request = new RequestController(
      host,
      () => around.client()?.read(ThanksPage, { page: pageOrigin(), ...this.asked }),
      (data) => {
        this.begin();
        around.known(data.organisation);
      },
    );
  }

  /** What a question about the wall says of the page. */
  get asked() {
    const limit = this.around.limit();
    return { ...this.around.narrow(), ...(limit !== usualLimit && limit > 0 && { first: limit }) };
  }

  get thanks(): Thanks[] {
    return [...(this._first?.nodes ?? []), ...this._more];
  }

  get hasMore(): boolean {
    return (this._last ?? this._first)?.hasMore ?? false;
  }

  /** From the first ones on again. */
  begin(): void {
    this._more = [];
    this._last = this.moreOutcome = undefined;
  }

  async more(): Promise<void> {
    const client = this.around.client();
    const after = (this._last ?? this._first)?.endCursor;
    if (!client || !after || !this.hasMore || this.moreOutcome === 'busy') return;
    this.moreOutcome = 'busy';
    this.host.requestUpdate();
    const outcome = await this._next(client, after);
    this.moreOutcome = outcome;
    if (outcome.kind === 'ready') {
      this._last = outcome.data;
      this._more = [...this._more, ...outcome.data.nodes];
    }
    this.host.requestUpdate();
  }

  /** Of the same wall that was read above. */
  private async _next(client: Client, after: string): Promise<Outcome<ThanksWall>> {
    const asked = { ...this.asked, after };
    if (this.around.ownWall()) {
      const { MoreOfMyWall } = await import('./thanks-own.operations.ts');
      const outcome = await client.mine(MoreOfMyWall, asked);
      if (outcome.kind !== 'ready') return outcome;
      const wall = outcome.data.viewer?.thanksWall;
      return wall ? { kind: 'ready', data: wall } : { kind: 'unreachable' };
    }
    const outcome = await client.read(MoreThanks, asked);
    return outcome.kind === 'ready' ? { kind: 'ready', data: outcome.data.thanksWall } : outcome;
  }

  private get _first(): ThanksWall | undefined {
    return this.around.ownWall() ?? this.request.data?.thanksWall;
  }
}
