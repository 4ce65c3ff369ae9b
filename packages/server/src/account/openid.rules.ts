import type { Role } from '../builder.ts';
import { Refused } from '../errors.ts';
import { readAddressElsewhere } from './address-elsewhere.rules.ts';
import type { OpenidAudience, SecondStepAfter } from './openid.table.ts';

/** From the press of the button until somebody is back; people look for their password. */
export const tripMinutes = 15;
/** From coming back until the page asks for it, and as long as a code that is typed works. */
export const proofSeconds = 120;
export const codeTries = 5;
/** A directory is asked again after this long, and whoever it does not know by the end of the hour is out. */
const recheckMinutes = 40;
const outMinutes = 60;

export const issuerLimits = { name: 40, text: 300, secret: 500, groups: 60, values: 10 } as const;

/** What an admin sets for an issuer. */
export interface IssuerSettings {
  readonly name: string;
  readonly clientId: string;
  /** Undefined: the one that is kept goes on. */
  readonly clientSecret?: string | null;
  readonly scope: string;
  readonly groupClaim: string | null;
  readonly acrValues: readonly string[];
  readonly amrValues: readonly string[];
  readonly groups: readonly GroupRole[];
}

export interface GroupRole {
  readonly group: string;
  readonly role: Role;
}

/** The address of an issuer exactly as it calls itself. @throws Refused ISSUER_NOT_READABLE */
export function readIssuer(typed: string): string {
  const said = typed.trim().replace(/\/\.well-known\/openid-configuration$/, '');
  readAddressElsewhere(said);
  return said;
}

export function readIssuerSettings(audience: OpenidAudience, typed: IssuerSettings): IssuerSettings {
  const name = readLine(typed.name, issuerLimits.name);
  const clientId = readLine(typed.clientId, issuerLimits.text);
  const scope = readScope(typed.scope || 'openid profile');
  const secret = typed.clientSecret?.trim() ?? typed.clientSecret;
  if (secret && secret.length > issuerLimits.secret) throw new Refused('TEXT_TOO_LONG');
  const own = { name, clientId, scope, ...(secret === undefined ? {} : { clientSecret: secret || null }) };
  if (audience === 'residents') return { ...own, groupClaim: null, acrValues: [], amrValues: [], groups: [] };
  return {
    ...own,
    groupClaim: readLine(typed.groupClaim ?? 'groups', issuerLimits.text),
    acrValues: readValues(typed.acrValues),
    amrValues: readValues(typed.amrValues),
    groups: readGroups(typed.groups),
  };
}

function readLine(typed: string, longest: number): string {
  const line = typed.normalize('NFC').trim();
  if (!line) throw new Refused('TEXT_EMPTY');
  if (line.length > longest) throw new Refused('TEXT_TOO_LONG');
  if (/\p{C}/u.test(line)) throw new Refused('TEXT_NOT_READABLE');
  return line;
}

function readScope(typed: string): string {
  const words = [...new Set(['openid', ...typed.trim().split(/\s+/)])].filter(Boolean);
  const scope = words.join(' ');
  if (scope.length > issuerLimits.text) throw new Refused('TEXT_TOO_LONG');
  if (!/^[\x21\x23-\x5b\x5d-\x7e ]+$/.test(scope)) throw new Refused('TEXT_NOT_READABLE');
  return scope;
}

function readValues(typed: readonly string[]): string[] {
  const values = [...new Set(typed.map((one) => one.trim()).filter(Boolean))];
  if (values.length > issuerLimits.values) throw new Refused('TEXT_TOO_LONG');
  return values.map((one) => readLine(one, issuerLimits.text));
}

/** Those with work in the console; the others are given where people get to know each other. */
const rolesOfGroups: readonly Role[] = ['moderator', 'editor', 'staff', 'admin'];

function readGroups(typed: readonly GroupRole[]): GroupRole[] {
  if (typed.length > issuerLimits.groups) throw new Refused('TEXT_TOO_LONG');
  const read = typed.map(({ group, role }) => {
    if (!rolesOfGroups.includes(role)) throw new Refused('CHOICE_NOT_OFFERED');
    return { group: readLine(group, issuerLimits.text), role };
  });
  const seen = new Map(read.map((one) => [`${one.role} ${one.group}`, one]));
  return [...seen.values()];
}

/**
 * The groups of a claim: a list of names, or one name by itself, as some directories say it where there is only one. Anything else is
 * not read, so that nobody gets a role by a guess; undefined where it is not there.
 */
export function readGroupClaim(said: unknown): readonly string[] | 'not-readable' | undefined {
  if (said === undefined || said === null) return undefined;
  const list = typeof said === 'string' ? [said] : said;
  if (!Array.isArray(list) || list.length > 1000) return 'not-readable';
  return list.every((one) => typeof one === 'string') ? (list as string[]) : 'not-readable';
}

/** The roles that a mapping gives somebody with these groups; a group is taken by its exact name. */
export function rolesByGroups(mapped: readonly GroupRole[], groups: readonly string[]): Role[] {
  return [...new Set(mapped.filter(({ group }) => groups.includes(group)).map(({ role }) => role))];
}

/**
 * Whether the second step of the issuer is enough, or ours comes after it. One is tied on the spot only where an organisation relies on
 * ours: where it relies on the issuer's, a stolen password alone would tie one.
 *
 * @throws Refused SECOND_STEP_NEEDED
 */
export function secondStepAfter(
  wanted: { readonly acrValues: readonly string[]; readonly amrValues: readonly string[] },
  said: { readonly acr: unknown; readonly amr: unknown },
  hasFactor: boolean,
): SecondStepAfter {
  const byAcr = typeof said.acr === 'string' && wanted.acrValues.includes(said.acr);
  const byAmr = Array.isArray(said.amr) && said.amr.some((one) => wanted.amrValues.includes(one as string));
  if (byAcr || byAmr) return 'done';
  if (hasFactor) return 'ours';
  if (wanted.acrValues.length + wanted.amrValues.length > 0) throw new Refused('SECOND_STEP_NEEDED');
  return 'tie';
}

const minute = 60_000;

/** What a session by a directory needs now: nothing, to be asked again, or to be over. */
export function judgeDirectorySession(
  session: { readonly checkedAt: Date; readonly canAsk: boolean },
  now: Date,
): 'go-on' | 'ask' | 'over' {
  const since = now.getTime() - session.checkedAt.getTime();
  if (session.canAsk) return since < recheckMinutes * minute ? 'go-on' : 'ask';
  return since < outMinutes * minute ? 'go-on' : 'over';
}

/** Until when what a directory said counts at most, whatever becomes of asking again. */
export function directoryKnowsUntil(checkedAt: Date): Date {
  return new Date(checkedAt.getTime() + outMinutes * minute);
}
