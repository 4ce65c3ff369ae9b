import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  CommentsToAnswer,
  LabsToSpeakOn,
  LabToSpeakOn,
  SpeakForGroup,
  type CommentToAnswer,
  type GroupVoice,
  type LabItem,
  type LabName,
  type LabSection,
  type OwnGroup,
} from './group-voices.operations.ts';

interface Around {
  readonly groups: readonly OwnGroup[];
  readonly labs: readonly LabName[];
}

/** Writing for a group: the lab, the point, whether it answers a comment there, and the words. */
export class SpeakingController extends Doing {
  readonly around: RequestController<Around>;
  lab = '';
  sections: readonly LabSection[] = [];
  item = '';
  comments: readonly CommentToAnswer[] = [];
  replyTo = '';
  text = '';

  constructor(host: ReactiveControllerHost, client: () => Client | undefined) {
    super(host, client);
    this.around = new RequestController(host, () => this._ask());
  }

  begin(): void {
    this.item = this.replyTo = this.text = '';
    this.comments = [];
    this.outcome = undefined;
    void this.around.ask();
  }

  group(id: string): OwnGroup | undefined {
    return this.around.data?.groups.find((group) => group.id === id && group.viewerIsMember);
  }

  get chosen(): LabItem | undefined {
    return this.sections.flatMap(({ items }) => items).find(({ id }) => id === this.item);
  }

  async chooseLab(slug: string): Promise<void> {
    this.lab = slug;
    this.sections = [];
    this.item = this.replyTo = '';
    const found = await this.mine(LabToSpeakOn, { slug });
    // Another one was chosen meanwhile.
    if (this.lab !== slug) return;
    if (found.kind === 'ready') this.sections = found.data.lab?.sections ?? [];
    this.host.requestUpdate();
  }

  async chooseItem(item: string): Promise<void> {
    this.item = item;
    this.comments = [];
    this.replyTo = '';
    this.host.requestUpdate();
    const found = item ? await this.mine(CommentsToAnswer, { item }) : undefined;
    if (this.item !== item || found?.kind !== 'ready') return;
    this.comments = (found.data.labItem?.comments.nodes ?? []).filter(({ withdrawn }) => !withdrawn);
    this.host.requestUpdate();
  }

  async send(group: string): Promise<GroupVoice | null | undefined> {
    const { item, replyTo, text } = this;
    const input = { group, item, replyTo: replyTo || null, text, language: 'nl' };
    return (await this.do((client) => client.act(SpeakForGroup, { input })))?.voice;
  }

  private async _ask(): Promise<Outcome<Around>> {
    const outcome = await this.mine(LabsToSpeakOn, {});
    if (outcome.kind !== 'ready') return outcome;
    const labs = outcome.data.console?.labsToSpeakOn ?? [];
    if (labs[0]) await this.chooseLab(labs[0].slug);
    return { kind: 'ready', data: { groups: outcome.data.console?.groups ?? [], labs } };
  }
}
