import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { ForumController } from './forum.controller.ts';
import { HostIdentityController } from './host-identity.controller.ts';
import { OriginsController } from './origins.controller.ts';
import { WaysController } from './ways.controller.ts';
import { AddSite, EditSite, RemoveSite, Sites, type Site } from './sites.operations.ts';

/** What is typed for a site, as the fields hold it. */
export interface SiteDraft {
  name: string;
  language: string;
  formOfAddress: '' | 'JE' | 'U';
  phone: string;
  actionColour: string;
  ink: string;
  font: string;
  corner: string;
}

const empty: SiteDraft = {
  name: '',
  language: '',
  formOfAddress: '',
  phone: '',
  actionColour: '',
  ink: '',
  font: '',
  corner: '',
};

interface Around {
  readonly client: () => Client | undefined;
  /** Goes back to the list when something was done. */
  readonly done: () => void;
}

/** The sites there are, and the one that is being changed. */
export class SitesController extends Doing {
  readonly origins: OriginsController;
  readonly ways: WaysController;
  readonly hostIdentity: HostIdentityController;
  readonly forum: ForumController;
  readonly list: RequestController<{ phone: string; sites: readonly Site[] }>;
  draft: SiteDraft = empty;
  /** Undefined for a new one. */
  site: Site | undefined;
  asksWhetherToRemove = false;
  /** What was done last, and with which site. */
  told: { done: 'saved' | 'removed'; name: string } | undefined;
  private _begun: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly around: Around,
  ) {
    super(host, around.client);
    this.list = new RequestController(host, () => this._ask());
    this.origins = new OriginsController(host, around.client, () => this.site?.id ?? null);
    this.ways = new WaysController(host, around.client, (sites) => this._learn(sites));
    this.hostIdentity = new HostIdentityController(host, around.client, (sites) => this._learn(sites));
    this.forum = new ForumController(host, around.client, (sites) => this._learn(sites));
  }

  /** Another colleague changed it since it was read. */
  get changedMeanwhile(): boolean {
    return this.outcome?.kind === 'refused' && this.outcome.code === 'CHANGED_MEANWHILE';
  }

  /** Begins with what is there; what was typed for the same one before is kept. */
  begin(slug: string): Site | undefined {
    const site = this.list.data?.sites.find((one) => one.slug === slug);
    if (this._begun === slug) return this.site;
    this._begun = slug;
    this.site = site;
    this.draft = site ? draftOf(site) : empty;
    this.outcome = undefined;
    this.asksWhetherToRemove = false;
    this.told = undefined;
    this.ways.begin();
    this.hostIdentity.begin();
    this.forum.begin(site);
    this.origins.begin(site?.origins ?? []);
    return site;
  }

  leave(): void {
    this._begun = undefined;
  }

  type(changed: Partial<SiteDraft>): void {
    this.draft = { ...this.draft, ...changed };
    this.host.requestUpdate();
  }

  async save(): Promise<void> {
    const { site } = this;
    const input = { ...inputOf(this.draft), origins: this.origins.typed };
    await this._act('saved', input.name, (client) =>
      site
        ? client.act(EditSite, { input: { ...input, site: site.id, version: site.version } })
        : client.act(AddSite, { input }),
    );
    if (this.outcome?.kind === 'refused') await this.origins.lookAgain();
  }

  askWhetherToRemove(asks: boolean): void {
    this.asksWhetherToRemove = asks;
    this.host.requestUpdate();
  }

  async remove(): Promise<void> {
    const { id, version, name } = this.site!;
    await this._act('removed', name, (client) => client.act(RemoveSite, { input: { site: id, version } }));
  }

  /** Takes what a colleague made of it in the place of what was typed. */
  async fetchAgain(): Promise<void> {
    const slug = this._begun;
    await this.list.ask();
    this.leave();
    if (slug) this.begin(slug);
    this.host.requestUpdate();
  }

  private async _act(
    done: 'saved' | 'removed',
    name: string,
    act: (client: Client) => Promise<Outcome<{ sites?: readonly Site[] }>>,
  ): Promise<void> {
    const changed = await this.do(act);
    if (changed) this._know(changed.sites ?? [], { done, name });
  }

  /** What stands beside the form changed; what is typed in it stays. */
  private _learn(sites: readonly Site[]): void {
    if (this.list.data) this.list.data = { ...this.list.data, sites };
    this.site = sites.find(({ id }) => id === this.site?.id) ?? this.site;
  }

  private _know(sites: readonly Site[], told: SitesController['told']): void {
    if (this.list.data) this.list.data = { ...this.list.data, sites };
    this.leave();
    this.told = told;
    this.around.done();
    this.host.requestUpdate();
  }

  private async _ask(): Promise<Outcome<{ phone: string; sites: readonly Site[] }>> {
    const outcome = await this.mine(Sites, {});
    if (outcome.kind !== 'ready') return outcome;
    const { organisation, console: work } = outcome.data;
    return { kind: 'ready', data: { phone: organisation.phone, sites: work?.sites ?? [] } };
  }
}

function draftOf({ name, language, formOfAddress, phone, theme }: Site): SiteDraft {
  return {
    name,
    language: language ?? '',
    formOfAddress: formOfAddress ?? '',
    phone: phone ?? '',
    actionColour: theme.actionColour ?? '',
    ink: theme.ink ?? '',
    font: theme.font ?? '',
    corner: theme.corner === null ? '' : String(theme.corner),
  };
}

function inputOf(draft: SiteDraft) {
  const corner = draft.corner.trim() === '' ? Number.NaN : Math.round(Number(draft.corner));
  return {
    name: draft.name,
    language: draft.language || null,
    formOfAddress: draft.formOfAddress || null,
    phone: draft.phone,
    actionColour: draft.actionColour,
    ink: draft.ink,
    font: draft.font,
    corner: Number.isNaN(corner) ? null : Math.max(-1, Math.min(1000, corner)),
  };
}
