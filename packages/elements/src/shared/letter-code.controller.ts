import type { Outcome, Session, Viewer } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { keptForNow } from './kept.ts';

const place = 'wk-letter';

/** Coming in by a letter: its code, then who one is. A lost answer is asked for again without costing another place. */
export class LetterCodeController {
  step: 'code' | 'person' = 'code';
  code = '';
  building = '';
  busy = false;
  outcome: Outcome<unknown> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: Pick<Session, 'step' | 'viewer'>,
    private readonly signedIn: (viewer: Viewer) => void,
  ) {}

  /** Somebody who is known already says no name again. */
  get asksName(): boolean {
    return this.session.viewer.kind === 'VISITOR';
  }

  async enterCode(typed: string): Promise<void> {
    this.code = typed;
    const outcome = await this._ask(() => this.session.step<{ building: string }>('letter', { code: typed }));
    if (outcome?.kind !== 'ready') return;
    this.building = outcome.data.building;
    this.step = 'person';
    this.host.requestUpdate();
  }

  async join(firstName: string, sixteen: boolean): Promise<void> {
    const told = { code: this.code, attempt: attempt(), firstName, sixteen };
    const outcome = await this._ask(() => this.session.step('letter/join', told));
    if (outcome?.kind !== 'ready') return;
    keptForNow.forget(place);
    this.signedIn(this.session.viewer);
  }

  otherCode(): void {
    if (this.busy) return;
    this.step = 'code';
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  private async _ask<Data>(question: () => Promise<Outcome<Data>>): Promise<Outcome<Data> | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.outcome = undefined;
    this.host.requestUpdate();
    const outcome = await question();
    this.outcome = outcome;
    this.busy = false;
    this.host.requestUpdate();
    return outcome;
  }
}

/** A secret of this tab, by which the server knows that it is asked the same again. */
function attempt(): string {
  const before = keptForNow.read(place);
  if (before) return before;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const made = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  keptForNow.write(place, made);
  return made;
}
