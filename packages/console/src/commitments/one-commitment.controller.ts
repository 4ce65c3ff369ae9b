import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { othersThan } from './commitment-translations.ts';
import { Doing } from '../shared/doing.ts';
import {
  AcceptCommitment,
  DropCommitment,
  GiveBackCommitment,
  HandOverCommitment,
  KeepCommitment,
  MoveCommitment,
  ReopenCommitment,
  TranslateCommitment,
  UpdateCommitment,
} from './commitment-acts.operations.ts';
import {
  CommitmentAtWork,
  type CommitmentSeen,
  type PointToShow,
  type PossibleOwner,
} from './commitments.operations.ts';
import type { Language } from '@wederkerig/words';

/** What can be said about one, in public. */
export type SaidKind = 'update' | 'kept' | 'dropped' | 'reopened';
/** What was done last, to be said. */
export type CommitmentDone = SaidKind | 'made' | 'moved' | 'handed' | 'accepted' | 'givenBack' | 'translated';

type Acted = Promise<Outcome<{ readonly commitment: CommitmentSeen | null }>>;

interface Said {
  readonly commitment: string;
  readonly text: string;
  readonly job: string;
  readonly link: string | null;
  /** A point of a lab that shows it. */
  readonly item: string | null;
}

const saying: Readonly<Record<SaidKind, (client: Client, input: Said) => Acted>> = {
  update: (client, input) => client.act(UpdateCommitment, { input }),
  kept: (client, input) => client.act(KeepCommitment, { input }),
  dropped: (client, input) => client.act(DropCommitment, { input }),
  reopened: (client, input) => client.act(ReopenCommitment, { input }),
};

/** One promise, and what its owner does about it. */
export class OneCommitmentController extends Doing {
  readonly one: RequestController<CommitmentSeen | null>;
  owners: readonly PossibleOwner[] = [];
  proofs: readonly PointToShow[] = [];
  kind: SaidKind = 'update';
  text = '';
  link = '';
  /** The point of a lab that shows it. */
  item = '';
  job = '';
  to = '';
  reason = '';
  /** The language that is written now, and what it says there. */
  language: Language = 'en';
  translation = '';
  checked = false;
  told: CommitmentDone | undefined;
  /** Where on the page something is done: there it is said what was wrong with it. */
  at: 'say' | 'move' | 'hand' | 'answer' | 'translate' = 'say';
  private _id = '';

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    /** Something was done, and is said at the top. */
    private readonly done: () => void,
  ) {
    super(host, client);
    this.one = new RequestController(host, () => this._ask());
  }

  begin(id: string, told?: CommitmentDone): void {
    this._id = id;
    this.told = told;
    this._empty();
    this.outcome = undefined;
    this.one.data = undefined;
    void this.one.ask();
  }

  set<Key extends 'kind' | 'text' | 'link' | 'item' | 'job' | 'to' | 'reason' | 'translation' | 'checked'>(
    key: Key,
    value: this[Key],
  ): void {
    this[key] = value as never;
    this.host.requestUpdate();
  }

  say(): Promise<void> {
    const { kind, text, job, link, item } = this;
    const input = { commitment: this._id, text, job, link: link || null, item: item || null };
    return this._act('say', kind, (client) => saying[kind](client, input));
  }

  move(): Promise<void> {
    const { to, reason, job } = this;
    const input = { commitment: this._id, to, reason, job };
    return this._act('move', 'moved', (client) => client.act(MoveCommitment, { input }));
  }

  /** Goes on in another language, with what it says there. */
  speak(language: string): void {
    this.language = language as Language;
    const there = this.one.data?.translations.find((one) => one.language === language);
    this.translation = there?.text ?? '';
    this.checked = there?.checked ?? false;
    this.host.requestUpdate();
  }

  translate(): Promise<void> {
    const { language, translation: text, checked } = this;
    const input = { commitment: this._id, language, text, checked };
    return this._act('translate', 'translated', (client) => client.act(TranslateCommitment, { input }));
  }

  handOver(to: string): Promise<void> {
    const input = { commitment: this._id, to };
    return this._act('hand', 'handed', (client) => client.act(HandOverCommitment, { input }));
  }

  accept(): Promise<void> {
    const input = { commitment: this._id };
    return this._act('answer', 'accepted', (client) => client.act(AcceptCommitment, { input }));
  }

  giveBack(): Promise<void> {
    const input = { commitment: this._id };
    return this._act('answer', 'givenBack', (client) => client.act(GiveBackCommitment, { input }));
  }

  private async _act(
    at: OneCommitmentController['at'],
    told: CommitmentDone,
    act: (client: Client) => Acted,
  ): Promise<void> {
    this.told = undefined;
    this.at = at;
    const changed = await this.do(act);
    if (!changed) return;
    this.one.data = changed.commitment;
    this.told = told;
    this._empty();
    this.host.requestUpdate();
    this.done();
  }

  private _empty(): void {
    this.text = this.link = this.item = this.to = this.reason = '';
    this.kind = this.one.data?.mayReopen ? 'reopened' : 'update';
  }

  private async _ask(): Promise<Outcome<CommitmentSeen | null>> {
    const outcome = await this.mine(CommitmentAtWork, { id: this._id });
    if (outcome.kind !== 'ready') return outcome;
    const {
      commitment = null,
      commitmentOwners = null,
      commitmentProofs = null,
      answerJob = null,
    } = outcome.data.console ?? {};
    this.owners = commitmentOwners ?? [];
    this.proofs = commitmentProofs ?? [];
    this.kind = commitment?.mayReopen ? 'reopened' : 'update';
    this.job ||= lastJob(commitment) ?? answerJob ?? '';
    this.one.data = commitment;
    this.speak(othersThan(commitment?.commitment.text.language ?? 'nl')[0]!);
    return { kind: 'ready', data: commitment };
  }
}

/** How whoever has the turn called the own work here before. */
function lastJob(seen: CommitmentSeen | null): string | undefined {
  if (!seen?.mine) return undefined;
  const said = [...seen.commitment.updates, ...seen.commitment.moves];
  return said.find(({ author }) => author === seen.ownedBy)?.job;
}
