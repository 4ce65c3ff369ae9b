import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import { Embed, SetSiteToEmbed, type EmbedBuilder, type EmbedData, type Site } from './embed.operations.ts';
import type { Placing } from './snippets.ts';

/** What is chosen, as the fields hold it. */
export interface EmbedDraft {
  widget: string;
  /** The slug of the site it is for. */
  site: string;
  lab: string;
  neighbourhood: string;
  building: string;
  /** The slug of a building with a text beside a vacant home. */
  vacantHome: string;
  limit: string;
  language: string;
  heading: string;
}

interface Known extends EmbedBuilder {
  readonly phone: string;
  readonly formOfAddress: EmbedData['organisation']['formOfAddress'];
  readonly isAdmin: boolean;
  /** With a text beside a vacant home that was checked, and is read now. */
  readonly vacantHomes: readonly { readonly slug: string; readonly name: string }[];
}

export type Built = NonNullable<Placing['built']>;

/** What can be put on a page, what is chosen of it, and where it stands. */
export class EmbedController extends Doing {
  readonly list: RequestController<Known>;
  draft: EmbedDraft = {
    widget: '',
    site: '',
    lab: '',
    neighbourhood: '',
    building: '',
    vacantHome: '',
    limit: '',
    language: '',
    heading: '',
  };
  /** Undefined while it is not known; null where nothing was built. */
  built: Built | null | undefined;
  width: 'phone' | 'page' = 'phone';
  /** What was done last with a site. */
  told: { done: 'mended' | 'added'; site: string; origin: string } | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: () => Client | undefined,
    private readonly look: () => Promise<Built>,
  ) {
    super(host, client);
    this.list = new RequestController(
      host,
      () => this._ask(),
      (known) => this._begin(known),
    );
  }

  get site(): Site | undefined {
    return this.list.data?.sites.find(({ slug }) => slug === this.draft.site);
  }

  /** What the page sets of the widget: only what is not usual. */
  get attributes(): [string, string][] {
    const { lab, neighbourhood, building, vacantHome, limit, heading, widget } = this.draft;
    const known = this.list.data?.widgets.find(({ name }) => name === widget)?.attributes ?? [];
    // A building says in which neighbourhood it stands.
    const around = { lab, building, neighbourhood: building ? '' : neighbourhood, limit };
    const chosen = vacantHome && known.includes('vacant-home') ? { 'vacant-home': vacantHome } : around;
    const own = known.flatMap((name): [string, string][] => {
      const value = chosen[name as keyof typeof chosen];
      return value ? [[name, value]] : [];
    });
    return !heading || heading === '2' ? own : [...own, ['heading-level', heading]];
  }

  choose(changed: Partial<EmbedDraft>): void {
    this.draft = { ...this.draft, ...changed };
    if ('neighbourhood' in changed) this.draft.building = '';
    this.told = undefined;
    this.outcome = undefined;
    this.host.requestUpdate();
  }

  showOn(width: 'phone' | 'page'): void {
    this.width = width;
    this.host.requestUpdate();
  }

  /** Takes a colour that can be read in the place of one that cannot. */
  async mend(site: Site, colour: { actionColour?: string; ink?: string }): Promise<void> {
    await this._set(site, { ...site.theme, ...colour }, site.origins, { done: 'mended', origin: '' });
  }

  async addOrigin(site: Site, origin: string): Promise<void> {
    await this._set(site, site.theme, [...site.origins, origin], { done: 'added', origin });
  }

  private async _set(
    { id, version, name, language, formOfAddress, phone }: Site,
    theme: Site['theme'],
    origins: readonly string[],
    told: Omit<NonNullable<EmbedController['told']>, 'site'>,
  ): Promise<void> {
    const { actionColour, ink, font, corner } = theme;
    const same = { site: id, version, name, language, formOfAddress, phone, font, corner };
    const input = { ...same, actionColour, ink, origins: [...origins] };
    const changed = await this.do((client) => client.act(SetSiteToEmbed, { input }));
    const { data } = this.list;
    if (!changed || !data) return;
    const refused = data.refused.filter(({ origin }) => origin !== told.origin);
    this.list.data = { ...data, refused, sites: changed.sites ?? data.sites };
    this.told = { ...told, site: name };
    this.host.requestUpdate();
  }

  private _begin({ widgets, sites, labs }: Known): void {
    const { widget, site, lab } = this.draft;
    this.draft = {
      ...this.draft,
      widget: widget || (widgets[0]?.name ?? ''),
      site: site || (sites[0]?.slug ?? ''),
      lab: lab || (labs[0]?.slug ?? ''),
    };
    void this._lookUp();
  }

  /** Which file can be pinned, and by which hash. */
  private async _lookUp(): Promise<void> {
    this.built ??= await this.look().catch(() => null);
    this.host.requestUpdate();
  }

  private async _ask(): Promise<Outcome<Known>> {
    const outcome = await this.mine(Embed, {});
    if (outcome.kind !== 'ready') return outcome;
    const { organisation, console: work } = outcome.data;
    const nothing = { widgets: [], labs: [], neighbourhoods: [], sites: [], seen: [], refused: [] };
    const isAdmin = work?.roles.includes('ADMIN') ?? false;
    const vacantHomes = (work?.mixAdverts ?? []).filter(({ standing }) => standing === 'PUBLIC');
    return { kind: 'ready', data: { ...nothing, ...work?.embed, ...organisation, isAdmin, vacantHomes } };
  }
}
