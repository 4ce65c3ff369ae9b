import type { Client } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { ProposeGatheringAtWork } from './gathering.operations.ts';
import type { Gathering } from './welcome.operations.ts';

/** Proposing a day on which neighbours meet a newcomer. */
export class GatheringController extends Doing {
  /** For whom it was proposed last, or could not be. */
  about = '';
  told = false;

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    /** It was proposed, and is shown from now on. */
    private readonly done: (welcome: string, gathering: Gathering | null) => void,
  ) {
    super(host, client);
  }

  begin(): void {
    this.about = '';
    this.told = false;
    this.outcome = undefined;
  }

  async propose(welcome: string, form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const input = { welcome, onDate: text('onDate'), atTime: text('atTime'), place: text('place') };
    this.about = welcome;
    this.told = false;
    const done = await this.do((client) => client.act(ProposeGatheringAtWork, { input }));
    if (!done) return;
    this.told = true;
    this.done(welcome, done.gathering);
    this.host.requestUpdate();
  }
}
