import { Refused } from '../errors.ts';
import type { WayKind } from './way.table.ts';

/** Every way to sign in, the most important first: what asks least of somebody goes before. */
export const wayKinds: readonly WayKind[] = [
  'host-identity',
  'openid-connect',
  'discourse-connect',
  'mail-code',
  'sms',
  'letter',
  'passkey',
];

/** A passkey is made by somebody who came in by another way. */
const bringsSomebodyNew = ({ kind }: NamedWay): boolean => kind !== 'passkey';

/** A way of a site. Where several of a kind stand beside each other, `providerId` says which, and `name` how its button reads. */
export interface Way {
  readonly kind: WayKind;
  readonly providerId: string | null;
  readonly name: string | null;
  readonly isOn: boolean;
}

/** On where nobody said anything; what few want makes nobody choose before somebody asks for it. */
const onAtFirst: readonly WayKind[] = ['mail-code', 'letter'];
/** The ways that work by themselves; every other one is there from when it was set up for the site. */
const byThemselves: readonly WayKind[] = [...onAtFirst, 'sms', 'passkey'];

/**
 * The ways a site can have, of what was said of them, the most important first.
 *
 * @param canText whether this server sends text messages: where it does not (any more), nobody can come by one
 */
export function waysOf(said: readonly Way[], canText = false): Way[] {
  const unsaid = byThemselves
    .filter((kind) => !said.some((one) => one.kind === kind))
    .map((kind) => ({ kind, providerId: null, name: null, isOn: onAtFirst.includes(kind) }));
  return [...said, ...unsaid]
    .filter(({ kind }) => canText || kind !== 'sms')
    .sort(
      (one, other) =>
        wayKinds.indexOf(one.kind) - wayKinds.indexOf(other.kind) ||
        (one.name ?? '').localeCompare(other.name ?? '', 'nl'),
    );
}

/** Which way is meant. */
export type NamedWay = Pick<Way, 'kind' | 'providerId'>;

export function findWay(ways: readonly Way[], { kind, providerId }: NamedWay): Way | undefined {
  return ways.find((way) => way.kind === kind && way.providerId === providerId);
}

/**
 * What becomes of the ways of a site when one is switched. One by which somebody new comes in stays on.
 *
 * @throws Refused WAY_NOT_READY or LAST_WAY
 */
export function switched(ways: readonly Way[], named: NamedWay, isOn: boolean): Way {
  const way = findWay(ways, named);
  if (!way) throw new Refused('WAY_NOT_READY');
  const staysOn = (other: Way) => other !== way && other.isOn && bringsSomebodyNew(other);
  if (!isOn && bringsSomebodyNew(way) && !ways.some(staysOn)) throw new Refused('LAST_WAY');
  return { ...way, isOn };
}
