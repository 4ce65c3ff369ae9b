import { pageOrigin, type Client, type Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { fromAddress } from '../shared/page-state.ts';
import { RequestController } from '../shared/request.controller.ts';
import {
  Commitments,
  MoreCommitments,
  type Commitment,
  type CommitmentPage,
  type CommitmentsData,
  type CommitmentsShown,
} from './commitments.operations.ts';

export interface CommitmentsSurroundings {
  client(): Client | undefined;
  language(): string;
  /** Out of the attributes. */
  narrow(): { building?: string | undefined; neighbourhood?: string | undefined };
  limit(): number;
  /** What the address of the page says. */
  read(name: string): string | undefined;
  known(organisation: CommitmentsData['organisation']): void;
  /** Others are on screen now. */
  shown(): void;
}

/** How many are shown at once where the page does not say; the query says the same, so that embed.js can ask it before. */
export const usualLimit = 5;

/** What a reader can choose to see, in the order it stands on screen; first of all everything. */
export const choices = ['OPEN', 'LATE', 'KEPT'] as const satisfies readonly CommitmentsShown[];

export type Choice = (typeof choices)[number];

/** Reading what was promised: the record, the first ones, and those below. */
export class CommitmentsController {
  readonly request: RequestController<CommitmentsData>;
  /** Fetching the next ones. */
  moreOutcome: Outcome<unknown> | 'busy' | undefined;
  private _more: Commitment[] = [];
  private _page: CommitmentPage | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: CommitmentsSurroundings,
  ) {
    this.request = new RequestController(
      host,
      () => around.client()?.read(Commitments, { page: pageOrigin(), ...this._asked }),
      (data) => this._read(data),
    );
  }

  /** What the reader chose to see; an address is typed by anybody. */
  get show(): Choice | undefined {
    return fromAddress(this.around.read('show'), choices);
  }

  get commitments(): Commitment[] {
    return [...(this.request.data?.commitments.nodes ?? []), ...this._more];
  }

  get hasMore(): boolean {
    return this._page?.hasMore ?? false;
  }

  async more(): Promise<void> {
    const client = this.around.client();
    const page = this._page;
    if (!client || !page || this.moreOutcome === 'busy') return;
    this.moreOutcome = 'busy';
    this.host.requestUpdate();
    const outcome = await client.read(MoreCommitments, { ...this._asked, after: page.endCursor! });
    // Something else was asked meanwhile.
    if (this._page !== page) return;
    this.moreOutcome = outcome;
    if (outcome.kind === 'ready') {
      this._page = outcome.data.commitments;
      this._more = [...this._more, ...this._page.nodes];
      this.around.shown();
    }
    this.host.requestUpdate();
  }

  private get _asked() {
    const { show } = this;
    const limit = this.around.limit();
    return {
      ...this.around.narrow(),
      ...(show && { show }),
      ...(limit !== usualLimit && limit > 0 && { first: limit }),
      language: this.around.language(),
    };
  }

  private _read(data: CommitmentsData): void {
    this._more = [];
    this._page = data.commitments;
    this.moreOutcome = undefined;
    this.around.known(data.organisation);
    this.around.shown();
  }
}
