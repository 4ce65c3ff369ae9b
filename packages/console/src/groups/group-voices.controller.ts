import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  AgreeWithGroup,
  GroupVoices,
  TakeBackGroupVoice,
  type GroupVoice,
} from './group-voices.operations.ts';

/** What was done last, to be said. */
export type VoiceDone = 'sent' | 'agreed' | 'takenBack';

/** What members wrote for the groups of whoever is at work, the second yes, and taking back. */
export class GroupVoicesController extends Doing {
  readonly list: RequestController<readonly GroupVoice[]>;
  told: VoiceDone | undefined;
  private _screen: string | undefined;

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._ask());
  }

  /** What was sent is said on the screen that it leads to. */
  show(screen: string): void {
    if (screen === this._screen) return;
    if (!this._screen?.startsWith('speak')) this.told = undefined;
    this._screen = screen;
    this.outcome = undefined;
  }

  voice(id: string): GroupVoice | undefined {
    return this.list.data?.find((voice) => voice.id === id);
  }

  agree({ id }: GroupVoice): Promise<void> {
    return this._act('agreed', (client) => client.act(AgreeWithGroup, { input: { voice: id } }));
  }

  takeBack({ id }: GroupVoice): Promise<void> {
    return this._act('takenBack', (client) => client.act(TakeBackGroupVoice, { input: { voice: id } }));
  }

  /** Somebody wrote another one. */
  know(voice: GroupVoice, done: VoiceDone): void {
    const others = (this.list.data ?? []).filter(({ id }) => id !== voice.id);
    const known = this.list.data?.some(({ id }) => id === voice.id);
    this.list.data = known
      ? this.list.data!.map((one) => (one.id === voice.id ? voice : one))
      : [voice, ...others];
    this.told = done;
    this.host.requestUpdate();
  }

  private async _act(
    done: VoiceDone,
    act: (client: Client) => Promise<Outcome<{ readonly voice: GroupVoice | null }>>,
  ): Promise<void> {
    this.told = undefined;
    const voice = (await this.do(act))?.voice;
    if (voice) this.know(voice, done);
  }

  private async _ask(): Promise<Outcome<readonly GroupVoice[]>> {
    const outcome = await this.mine(GroupVoices, {});
    return outcome.kind === 'ready'
      ? { kind: 'ready', data: outcome.data.console?.groupVoices ?? [] }
      : outcome;
  }
}
