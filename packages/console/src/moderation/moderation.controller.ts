import type { Client, Outcome } from '@wederkerig/client';
import { Draft } from '@wederkerig/elements/shared/draft';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  DecideModerationCase,
  ModerationCase,
  ModerationCases,
  type Decision,
  type Ground,
  type ListedCase,
  type OpenCase,
} from './moderation.operations.ts';

/** The cases that wait, the one that lies open, and what is being decided about it. */
export class ModerationController extends Doing {
  readonly list: RequestController<readonly ListedCase[]>;
  /** Null where it does not wait any more, or is not for whoever opens it. */
  readonly open: RequestController<{ readonly case: OpenCase | null }>;
  decision: Decision | undefined;
  ground: Ground | undefined;
  /** What was decided a moment ago. */
  decided: { readonly isTold: boolean } | undefined;
  private _about = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._askList());
    this.open = new RequestController(host, () => this._askCase());
  }

  /** Shows the list, or opens a case; that it was read is written down once. */
  show(about: string): void {
    this._about = about;
    this.decision = this.ground = this.outcome = undefined;
    if (!about) return void this.list.ask();
    this.decided = undefined;
    this.open.forget();
    void this.open.ask();
  }

  get draft(): Draft {
    return new Draft(`moderation:${this._about}`);
  }

  get grounds(): readonly Ground[] {
    const { case: opened } = this.open.data ?? {};
    return opened?.offers.find(({ decision }) => decision === this.decision)?.grounds ?? [];
  }

  choose(decision: Decision): void {
    this.decision = decision;
    // Where nothing is wrong there is little to choose; what is wrong somebody has to say.
    this.ground = this.grounds.includes('FINE') ? 'FINE' : undefined;
    this.host.requestUpdate();
  }

  chooseGround(ground: Ground): void {
    this.ground = ground;
    this.host.requestUpdate();
  }

  /** Whether the author is told what is decided. */
  get isTold(): boolean {
    const answers = this.open.data?.case?.why.includes('OBJECTED') ?? false;
    return this.decision !== 'LEAVE' || answers;
  }

  /** @returns whether it was decided */
  async decide(): Promise<boolean> {
    const { decision, ground, _about: about } = this;
    if (!decision || !ground) return false;
    const words = this.draft.text || null;
    const input = { about, decision, ground, words };
    if (!(await this.do((client) => client.act(DecideModerationCase, { input })))) return false;
    this.decided = { isTold: this.isTold };
    this.draft.text = '';
    this.host.requestUpdate();
    return true;
  }

  private async _askList(): Promise<Outcome<readonly ListedCase[]>> {
    const outcome = await this.mine(ModerationCases, {});
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.moderationCases ?? [] };
  }

  private async _askCase(): Promise<Outcome<{ readonly case: OpenCase | null }>> {
    const outcome = await this.mine(ModerationCase, { about: this._about });
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: { case: outcome.data.console?.moderationCase ?? null } };
  }
}
