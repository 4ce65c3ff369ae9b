import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { MakeCommitment, PromiseDraft, type PlaceToPromise } from './commitments.operations.ts';

/** A promise as it is typed. */
export interface TypedPromise {
  text: string;
  owner: string;
  due: string;
  /** `building:SLUG`, `neighbourhood:SLUG`, or nothing for everywhere. */
  place: string;
}

const empty: TypedPromise = { text: '', owner: '', due: '', place: '' };

/** Where a promise comes from: a point of a lab, an answer of a colleague, or nothing. */
export interface Origin {
  readonly item?: string;
  readonly answer?: string;
}

/** Promising something. */
export class NewCommitmentController extends Doing {
  readonly places: RequestController<readonly PlaceToPromise[]>;
  typed: TypedPromise = empty;
  private _origin: Origin = {};

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.places = new RequestController(host, () => this._ask());
  }

  begin(origin: Origin): void {
    this._origin = origin;
    this.typed = empty;
    this.outcome = undefined;
    this.places.data = undefined;
    void this.places.ask();
  }

  type(changed: Partial<TypedPromise>): void {
    this.typed = { ...this.typed, ...changed };
    this.host.requestUpdate();
  }

  /** @returns the id of what was promised */
  async make(): Promise<string | undefined> {
    const { text, owner, due, place } = this.typed;
    const [at, slug] = place.split(':');
    const where = at === 'building' || at === 'neighbourhood' ? { [at]: slug } : {};
    const input = { text, owner, due, ...where, ...this._origin };
    return (await this.do((client) => client.act(MakeCommitment, { input })))?.commitment?.id;
  }

  private async _ask(): Promise<Outcome<readonly PlaceToPromise[]>> {
    const outcome = await this.mine(PromiseDraft, { item: null, answer: null, ...this._origin });
    if (outcome.kind !== 'ready') return outcome;
    const { promiseDraft: draft = null, commitmentPlaces = null } = outcome.data.console ?? {};
    if (draft)
      this.typed = { ...this.typed, text: draft.text, owner: draft.owner ?? '', due: draft.due ?? '' };
    return { kind: 'ready', data: commitmentPlaces ?? [] };
  }
}
