import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { BoardClosedWhy } from '@wederkerig/words/console-help-board';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  CloseHelpBoard,
  HelpBoards,
  OpenHelpBoard,
  SetBoardOpening,
  TickBoardCheck,
  type Board,
  type Check,
} from './help-board.operations.ts';

/** What was done last, to be said. */
export type Told =
  { readonly done: 'daySet'; readonly day: string } | { readonly done: 'dayGone' | 'opened' | 'closed' };

interface Changed {
  readonly helpBoards?: readonly Board[];
}

/** The boards of all neighbourhoods, what is there for each, and opening and closing one. */
export class HelpBoardController extends Doing {
  readonly list: RequestController<readonly Board[]>;
  told: Told | undefined;
  day = '';
  closing = false;
  why: BoardClosedWhy = 'NOBODY_ANSWERS';
  private _screen = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.list = new RequestController(host, () => this._ask());
  }

  show(screen: string): Board | undefined {
    const board = this.list.data?.find(({ neighbourhood }) => wordOf(neighbourhood) === screen);
    if (board && screen !== this._screen) {
      this.outcome = this.told = undefined;
      this.closing = false;
      this.day = board.opensOn ?? '';
    }
    if (this.list.data) this._screen = screen;
    return board;
  }

  type(changed: { day?: string; why?: BoardClosedWhy; closing?: boolean }): void {
    Object.assign(this, changed);
    this.host.requestUpdate();
  }

  async tick(board: Board, { item, tickedOn }: Check): Promise<void> {
    await this._act((client) =>
      client.act(TickBoardCheck, { input: { board: board.id, item, ticked: !tickedOn } }),
    );
  }

  async setDay(board: Board, day: string | null): Promise<void> {
    const done = await this._act((client) =>
      client.act(SetBoardOpening, { input: { board: board.id, opensOn: day || null } }),
    );
    if (!done) return;
    this.day = day ?? '';
    this._tell(day ? { done: 'daySet', day } : { done: 'dayGone' });
  }

  async open(board: Board): Promise<void> {
    if (await this._act((client) => client.act(OpenHelpBoard, { input: { board: board.id } })))
      this._tell({ done: 'opened' });
  }

  async close(board: Board): Promise<void> {
    const input = { board: board.id, why: this.why };
    if (!(await this._act((client) => client.act(CloseHelpBoard, { input })))) return;
    this.closing = false;
    this._tell({ done: 'closed' });
  }

  private _tell(told: Told): void {
    this.told = told;
    this.host.requestUpdate();
  }

  private async _act(act: (client: Client) => Promise<Outcome<Changed>>): Promise<boolean> {
    this.told = undefined;
    const done = await this.do(act);
    if (done?.helpBoards) this.list.data = done.helpBoards;
    this.host.requestUpdate();
    return done !== undefined;
  }

  private async _ask(): Promise<Outcome<readonly Board[]>> {
    const outcome = await this.mine(HelpBoards, {});
    if (outcome.kind !== 'ready') return outcome;
    return { kind: 'ready', data: outcome.data.console?.helpBoards ?? [] };
  }
}

/** A neighbourhood as it stands in the address of its page. */
export function wordOf(neighbourhood: string): string {
  return neighbourhood.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
