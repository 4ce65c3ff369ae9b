import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import type { RoleAtWork } from '@wederkerig/words/console-residents';
import { Doing } from '../shared/doing.ts';
import { draftOf, emptyDraft, inputOf, type IssuerDraft } from './issuer-draft.ts';
import {
  AddOpenIdIssuer,
  EditOpenIdIssuer,
  OpenIdIssuers,
  RemoveOpenIdIssuer,
  type Issuer,
} from './openid.operations.ts';

export interface Listed {
  readonly issuers: readonly Issuer[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
}

interface Around {
  readonly client: () => Client | undefined;
  /** Where the organisation's own pages are, with a slash at the end. */
  readonly ownPages: () => string;
  readonly done: () => void;
}

/** What stands in the address for one. */
export const wordOf = ({ id }: Pick<Issuer, 'id'>): string => encodeURIComponent(id);

/** The accounts elsewhere that people come in by, and the one that is being changed. */
export class OpenidController extends Doing {
  readonly list: RequestController<Listed>;
  draft: IssuerDraft = emptyDraft;
  /** Undefined for a new one. */
  issuer: Issuer | undefined;
  /** Where the provider sends people back to, for the address that is typed. */
  wayBack = '';
  asksWhetherToRemove = false;
  told: { done: 'saved' | 'removed'; name: string } | undefined;
  private _begun: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly around: Around,
  ) {
    super(host, around.client);
    this.list = new RequestController(host, () => this._ask());
  }

  get changedMeanwhile(): boolean {
    return this.outcome?.kind === 'refused' && this.outcome.code === 'CHANGED_MEANWHILE';
  }

  begin(word: string): void {
    if (this._begun === word) return;
    this._begun = word;
    this.issuer = this.list.data?.issuers.find((one) => wordOf(one) === word);
    this.draft = this.issuer ? draftOf(this.issuer) : emptyDraft;
    this.wayBack = this.issuer?.wayBack ?? '';
    this.outcome = this.told = undefined;
    this.asksWhetherToRemove = false;
  }

  leave(): void {
    this._begun = undefined;
  }

  type(changed: Partial<IssuerDraft>): void {
    this.draft = { ...this.draft, ...changed };
    if (changed.issuer !== undefined) void this._findWayBack(changed.issuer);
    this.host.requestUpdate();
  }

  typeGroups(role: RoleAtWork, text: string): void {
    this.type({ groups: { ...this.draft.groups, [role]: text } });
  }

  tickSite(id: string, on: boolean): void {
    const others = this.draft.sites.filter((one) => one !== id);
    this.type({ sites: on ? [...others, id] : others });
  }

  async save(): Promise<void> {
    const { issuer, draft } = this;
    const input = inputOf(draft);
    await this._act('saved', draft.name.trim(), (client) =>
      issuer
        ? client.act(EditOpenIdIssuer, { input: { ...input, id: issuer.id, version: issuer.version } })
        : client.act(AddOpenIdIssuer, {
            input: { ...input, audience: draft.audience, issuer: draft.issuer },
          }),
    );
  }

  askWhetherToRemove(asks: boolean): void {
    this.asksWhetherToRemove = asks;
    this.host.requestUpdate();
  }

  async remove(): Promise<void> {
    const { id, version, name } = this.issuer!;
    await this._act('removed', name, (client) => client.act(RemoveOpenIdIssuer, { input: { id, version } }));
  }

  async fetchAgain(): Promise<void> {
    const id = this._begun;
    await this.list.ask();
    this.leave();
    if (id) this.begin(id);
    this.host.requestUpdate();
  }

  private async _act(
    done: 'saved' | 'removed',
    name: string,
    act: (client: Client) => Promise<Outcome<{ openIdIssuers?: readonly Issuer[] }>>,
  ): Promise<void> {
    const changed = await this.do(act);
    if (!changed) return;
    if (this.list.data) this.list.data = { ...this.list.data, issuers: changed.openIdIssuers ?? [] };
    this.leave();
    this.told = { done, name };
    this.around.done();
    this.host.requestUpdate();
  }

  /** As the server makes it, so that it can be registered before anything is saved. */
  private async _findWayBack(typed: string): Promise<void> {
    const said = typed.trim();
    const isAddress = /^https?:\/\/./.test(said) && URL.canParse(said);
    const bytes = isAddress && new TextEncoder().encode(new URL(said).href);
    const digest = bytes && new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    if (said !== this.draft.issuer.trim()) return;
    const key = digest && Array.from(digest.slice(0, 6), (one) => one.toString(16).padStart(2, '0')).join('');
    this.wayBack = key ? `${this.around.ownPages()}sign-in/back/${key}` : '';
    this.host.requestUpdate();
  }

  private async _ask(): Promise<Outcome<Listed>> {
    const outcome = await this.mine(OpenIdIssuers, {});
    if (outcome.kind !== 'ready') return outcome;
    const { console: work } = outcome.data;
    return { kind: 'ready', data: { issuers: work?.openIdIssuers ?? [], sites: work?.sites ?? [] } };
  }
}
