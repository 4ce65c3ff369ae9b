import type { Session, Viewer } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { keptForNow } from './kept.ts';
import { OneQuestion } from './one-question.ts';

/** Where a code goes, and by which doors of the server. */
export interface CodeRoad {
  /** Under which this tab keeps a code that is on its way. */
  readonly place: string;
  readonly named: 'email' | 'number';
  readonly begin: string;
  readonly end: string;
}

/** Whether a code is on its way to somebody in this tab. */
export function isUnderWay(place: string): boolean {
  return keptForNow.read(place) !== undefined;
}

/** The way in by a code: where it goes, the code, and in. It survives a phone that drops the page for the app the code is in. */
export class CodeController extends OneQuestion {
  step: 'to' | 'code' = 'to';
  /** The address or number as it was typed. */
  to = '';
  /** A second code was asked for and is on its way. */
  renewed = false;
  private _attempt = '';

  constructor(
    host: ReactiveControllerHost,
    private readonly session: Pick<Session, 'step' | 'viewer'>,
    private readonly road: CodeRoad,
    private readonly language: () => string,
    private readonly signedIn: (viewer: Viewer) => void,
  ) {
    super(host);
    const [attempt, to] = keptForNow.read(road.place)?.split('\n') ?? [];
    if (attempt && to) Object.assign(this, { step: 'code', to });
    this._attempt = attempt ?? '';
  }

  async sendCode(to: string): Promise<void> {
    const { place, named, begin } = this.road;
    this.to = to.trim();
    this.renewed = false;
    const told = { [named]: this.to, language: this.language() };
    const outcome = await this.ask(() => this.session.step<{ attempt: string }>(begin, told));
    if (outcome?.kind !== 'ready') return;
    this._attempt = outcome.data.attempt;
    keptForNow.write(place, `${this._attempt}\n${this.to}`);
    this.renewed = this.step === 'code';
    this.step = 'code';
    this.host.requestUpdate();
  }

  newCode(): Promise<void> {
    return this.sendCode(this.to);
  }

  async enterCode(typed: string): Promise<void> {
    const told = { attempt: this._attempt, code: digits(typed) };
    const outcome = await this.ask(() => this.session.step(this.road.end, told));
    if (outcome?.kind !== 'ready') return;
    keptForNow.forget(this.road.place);
    this.signedIn(this.session.viewer);
  }

  elsewhere(): void {
    if (this.busy) return;
    keptForNow.forget(this.road.place);
    this.step = 'to';
    this.back();
  }
}

/** A code as people type it: with spaces, or in the digits of an Arabic keyboard. */
function digits(typed: string): string {
  const western = typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  return western.replace(/\D/g, '');
}
