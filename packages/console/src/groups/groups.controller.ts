import type { Client, Outcome } from '@wederkerig/client';
import { RequestController } from '@wederkerig/elements/shared/request.controller';
import type { ReactiveControllerHost } from 'lit';
import { Doing } from '../shared/doing.ts';
import {
  AddGroupMember,
  ChangeGroupTerm,
  CloseGroup,
  EndGroupMembership,
  Groups,
  MakeGroup,
  RenameGroup,
  type Group,
  type GroupKind,
  type GroupMember,
  type GroupPlace,
} from './groups.operations.ts';

/** What was done last, to be said. */
export type GroupDone = 'made' | 'added' | 'termKept' | 'ended' | 'renamed' | 'closed';

/** A group as it is typed. */
export interface TypedGroup {
  kind: GroupKind;
  name: string;
  /** `building:SLUG`, `neighbourhood:SLUG`, or nothing for all residents. */
  place: string;
}

const empty: TypedGroup = { kind: 'COMMITTEE', name: '', place: '' };

interface Seen {
  readonly groups: readonly Group[];
  /** Null for who is no staff, and changes nothing here. */
  readonly places: readonly GroupPlace[] | null;
}

interface Around {
  readonly client: () => Client | undefined;
  readonly go: (address: string) => void;
  /** Something was done, and is said at the top. */
  readonly done: () => void;
}

/** The groups of whoever is at work, and what staff change of them. */
export class GroupsController extends Doing {
  readonly list: RequestController<Seen>;
  typed: TypedGroup = empty;
  told: GroupDone | undefined;
  /** Where on the page something is done: there it is said what was wrong with it. */
  at = '';
  private _screen: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly around: Around,
  ) {
    super(host, around.client);
    this.list = new RequestController(host, () => this._ask());
  }

  /** Another screen begins empty; what was done is said on the screen that it leads to. */
  show(screen: string): void {
    if (screen === this._screen) return;
    if (this._screen !== 'new') this.told = undefined;
    this._screen = screen;
    this.typed = empty;
    this.outcome = undefined;
  }

  type(changed: Partial<TypedGroup>): void {
    this.typed = { ...this.typed, ...changed };
    this.host.requestUpdate();
  }

  group(id: string): Group | undefined {
    return this.list.data?.groups.find((group) => group.id === id);
  }

  async make(): Promise<void> {
    const { kind, name, place } = this.typed;
    const [at, slug] = place.split(':');
    const input = { kind, name, ...(at === 'building' || at === 'neighbourhood' ? { [at]: slug } : {}) };
    const made = await this._act('made', 'new', (client) => client.act(MakeGroup, { input }));
    if (made) this.around.go(`groups/${made.id}`);
  }

  rename({ id }: Group, name: string): Promise<Group | undefined> {
    return this._act('renamed', 'group', (client) => client.act(RenameGroup, { input: { group: id, name } }));
  }

  close({ id }: Group): Promise<Group | undefined> {
    return this._act('closed', 'group', (client) => client.act(CloseGroup, { input: { group: id } }));
  }

  add({ id }: Group, email: string, endsOn: string): Promise<Group | undefined> {
    const input = { group: id, email, endsOn: endsOn || null };
    return this._act('added', 'add', (client) => client.act(AddGroupMember, { input }));
  }

  keepTerm({ id }: Group, member: GroupMember, endsOn: string): Promise<Group | undefined> {
    const input = { group: id, member: member.id, endsOn };
    return this._act('termKept', member.id, (client) => client.act(ChangeGroupTerm, { input }));
  }

  end({ id }: Group, member: GroupMember): Promise<Group | undefined> {
    const input = { group: id, member: member.id };
    return this._act('ended', member.id, (client) => client.act(EndGroupMembership, { input }));
  }

  private async _act(
    done: GroupDone,
    at: string,
    act: (client: Client) => Promise<Outcome<{ readonly group: Group }>>,
  ): Promise<Group | undefined> {
    this.told = undefined;
    this.at = at;
    const group = (await this.do(act))?.group;
    if (!group) return undefined;
    this._know(group);
    this.told = done;
    this.host.requestUpdate();
    this.around.done();
    return group;
  }

  private _know(group: Group): void {
    const { groups, places } = this.list.data ?? { groups: [], places: null };
    const isNew = !groups.some(({ id }) => id === group.id);
    const known = isNew ? [...groups, group] : groups.map((one) => (one.id === group.id ? group : one));
    this.list.data = { groups: known, places };
  }

  private async _ask(): Promise<Outcome<Seen>> {
    const outcome = await this.mine(Groups, {});
    if (outcome.kind !== 'ready') return outcome;
    const { groups = null, groupPlaces = null } = outcome.data.console ?? {};
    return { kind: 'ready', data: { groups: groups ?? [], places: groupPlaces } };
  }
}
