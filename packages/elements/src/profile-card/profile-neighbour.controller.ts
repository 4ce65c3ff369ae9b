import type { Outcome } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import {
  AnswerHello,
  NeighbourCard,
  SayHello,
  type Neighbour,
  type NeighbourCardData,
} from './profile-hello.operations.ts';
import type { ProfileSurroundings } from './profile-own.controller.ts';

/** The card of one neighbour, and saying hello. */
export class ProfileNeighbourController {
  readonly request: RequestController<NeighbourCardData>;
  firstName = '';
  /** The account has no first name yet, and a hello bears one. */
  asksName = false;
  /** Not now was chosen on this page; nobody else is told. */
  choseNotNow = false;
  busy = false;
  outcome: Outcome<unknown> | undefined;
  private _id: string | undefined;
  private _card: Neighbour | null | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: Omit<ProfileSurroundings, 'changed'>,
  ) {
    this.request = new RequestController(
      host,
      () => around.client()?.mine(NeighbourCard, { id: this._id! }, { language: around.language() }),
      ({ viewer }) => {
        this._card = viewer?.neighbour ?? null;
        this.asksName = Boolean(viewer && !viewer.firstName);
      },
    );
  }

  /** Null where there is none, or none for this viewer; undefined while that is not known. */
  get card(): Neighbour | null | undefined {
    return this._card;
  }

  /** Where the viewer lives; null for somebody whose home is not known. */
  get home(): { building: string; neighbourhood: string } | null | undefined {
    return this.request.data && (this.request.data.viewer?.profile ?? null);
  }

  show(id: string): void {
    if (id === this._id) return;
    this.forget();
    this._id = id;
    void this.request.ask();
  }

  /** Nobody is signed in any more: what one person saw is not for the next. */
  forget(): void {
    this._id = this._card = this.outcome = undefined;
    this.choseNotNow = false;
    this.request.forget();
  }

  async sayHello(): Promise<void> {
    const answers = this._card?.hello === 'RECEIVED';
    const said = { neighbour: this._id!, firstName: this.firstName.trim() || undefined };
    const ready = answers
      ? await this._act(() => this.around.act(AnswerHello, { ...said, yes: true }))
      : await this._act(() => this.around.act(SayHello, said));
    if (ready) this.around.helloSaid();
  }

  async notNow(): Promise<void> {
    this.choseNotNow = await this._act(() =>
      this.around.act(AnswerHello, { neighbour: this._id!, yes: false }),
    );
    this.host.requestUpdate();
  }

  private async _act(act: () => Promise<Outcome<{ card: Neighbour | null }> | undefined>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await act();
    this.busy = false;
    this.outcome = outcome;
    if (outcome?.kind === 'refused' && outcome.code === 'FIRST_NAME_NEEDED') this.asksName = true;
    if (outcome?.kind === 'ready') {
      this._card = outcome.data.card;
      this.asksName = false;
    }
    this.host.requestUpdate();
    return outcome?.kind === 'ready';
  }
}
