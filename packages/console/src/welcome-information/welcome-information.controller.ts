import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  MoveWelcomeInformation,
  TranslateWelcomeInformation,
  WelcomeInformationAtWork,
  WithdrawWelcomeInformation,
  WriteWelcomeInformation,
  type InformationBlock,
  type InformationBuilding,
} from './welcome-information.operations.ts';

export type InformationTold = 'written' | 'translated' | 'moved' | 'withdrawn';

type Acted = Promise<Outcome<{ readonly blocks: readonly InformationBlock[] | null }>>;

/** Practical information of buildings, and what somebody at work does with it. */
export class InformationController extends Doing {
  readonly blocks: RequestController<readonly InformationBlock[]>;
  buildings: readonly InformationBuilding[] = [];
  told: InformationTold | undefined;
  /** The block something was done with last, or `new`: there it is said what was wrong. */
  at = '';

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly done: () => void,
  ) {
    super(host, client);
    this.blocks = new RequestController(host, () => this._ask());
  }

  write(form: HTMLFormElement, block?: InformationBlock): Promise<boolean> {
    const typed = typedIn(form);
    const input = {
      block: block?.id ?? null,
      building: typed['building'] || null,
      kind: typed['kind'] as InformationBlock['kind'],
      title: typed['title'] ?? '',
      text: typed['text'] ?? '',
      version: block?.version ?? 0,
    };
    return this._act(block?.id ?? 'new', 'written', (client) =>
      client.act(WriteWelcomeInformation, { input }),
    );
  }

  translate(form: HTMLFormElement, { id, version }: InformationBlock): Promise<boolean> {
    const { language = '', title = '', text = '', checked } = typedIn(form);
    const input = { block: id, language, title, text, checked: checked === 'on', version };
    return this._act(id, 'translated', (client) => client.act(TranslateWelcomeInformation, { input }));
  }

  move({ id, version }: InformationBlock, up: boolean): Promise<boolean> {
    const input = { block: id, up, version };
    return this._act(id, 'moved', (client) => client.act(MoveWelcomeInformation, { input }));
  }

  withdraw({ id, version }: InformationBlock): Promise<boolean> {
    const input = { block: id, version };
    return this._act(id, 'withdrawn', (client) => client.act(WithdrawWelcomeInformation, { input }));
  }

  private async _act(at: string, told: InformationTold, act: (client: Client) => Acted): Promise<boolean> {
    this.at = at;
    this.told = undefined;
    const changed = await this.do(act);
    if (!changed) return false;
    this.blocks.data = changed.blocks ?? [];
    this.told = told;
    this.host.requestUpdate();
    this.done();
    return true;
  }

  private async _ask(): Promise<Outcome<readonly InformationBlock[]>> {
    const outcome = await this.mine(WelcomeInformationAtWork, {});
    if (outcome.kind !== 'ready') return outcome;
    const { welcomeInformation, welcomeInformationBuildings } = outcome.data.console ?? {};
    this.buildings = welcomeInformationBuildings ?? [];
    return { kind: 'ready', data: welcomeInformation ?? [] };
  }
}

function typedIn(form: HTMLFormElement): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
}
