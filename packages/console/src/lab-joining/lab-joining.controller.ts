import { Doing } from '../shared/doing.ts';
import {
  LabsJoined,
  ToldJoined,
  WriteToJoined,
  type JoinedLab,
  type JoinedPerson,
} from './lab-joining.operations.ts';

/** Those who want to join in, and what is written to them. */
export class LabJoiningController extends Doing {
  /** Undefined until the server said who there are. */
  labs: readonly JoinedLab[] | undefined;
  /** To what the last message went. */
  sentTo: string | undefined;
  /** What the last thing was about that was refused or failed. */
  about: string | undefined;
  private _drafts = new Map<string, string>();

  begin = async (): Promise<void> => {
    const told = await this.do((client) => client.mine(LabsJoined, {}));
    if (told) this.labs = told.console?.labsJoined ?? [];
    this.host.requestUpdate();
  };

  draft(joined: JoinedLab): string {
    return this._drafts.get(keyOf(joined)) ?? '';
  }

  type(joined: JoinedLab, text: string): void {
    this._drafts.set(keyOf(joined), text);
    this.sentTo = undefined;
  }

  async write(joined: JoinedLab): Promise<void> {
    this.sentTo = undefined;
    this.about = keyOf(joined);
    const { lab, item } = joined;
    const input = { lab, item, text: this.draft(joined) };
    const done = await this.do((client) => client.act(WriteToJoined, { input }));
    if (!done) return;
    this.labs = done.labsJoined;
    this._drafts.delete(keyOf(joined));
    this.sentTo = keyOf(joined);
    this.host.requestUpdate();
  }

  async tell(joined: JoinedLab, { row }: JoinedPerson): Promise<void> {
    this.about = keyOf(joined);
    const done = await this.do((client) => client.act(ToldJoined, { input: { kind: 'JOINED', row } }));
    if (done) await this.begin();
  }
}

/** What somebody joins in with: a solution, or the next lab. */
export const keyOf = ({ lab, item }: JoinedLab): string => item ?? lab;
