import type { RoleAtWork } from '@wederkerig/words/console-residents';
import { rolesAtWork } from '../shared/roles-at-work.ts';
import type { Issuer } from './openid.operations.ts';

/** What is typed for an issuer, as the fields hold it. */
export interface IssuerDraft {
  readonly audience: 'RESIDENTS' | 'STAFF';
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly sites: readonly string[];
  readonly groupClaim: string;
  /** One group a line. */
  readonly groups: Readonly<Record<RoleAtWork, string>>;
  readonly secondStep: 'ours' | 'theirs';
  readonly amr: string;
  readonly acr: string;
}

const noGroups = { MODERATOR: '', EDITOR: '', STAFF: '', ADMIN: '' };

export const emptyDraft: IssuerDraft = {
  audience: 'RESIDENTS',
  name: '',
  issuer: '',
  clientId: '',
  clientSecret: '',
  scope: '',
  sites: [],
  groupClaim: 'groups',
  groups: noGroups,
  secondStep: 'ours',
  amr: 'mfa',
  acr: '',
};

export function draftOf(issuer: Issuer): IssuerDraft {
  const { acrValues, amrValues } = issuer;
  const groupsOf = (role: RoleAtWork) =>
    issuer.groups
      .filter((one) => one.role === role)
      .map(({ group }) => group)
      .join('\n');
  const isTheirs = acrValues.length + amrValues.length > 0;
  return {
    ...emptyDraft,
    audience: issuer.audience,
    name: issuer.name,
    issuer: issuer.issuer,
    clientId: issuer.clientId,
    scope: issuer.scope,
    sites: issuer.sites,
    groupClaim: issuer.groupClaim ?? 'groups',
    groups: {
      MODERATOR: groupsOf('MODERATOR'),
      EDITOR: groupsOf('EDITOR'),
      STAFF: groupsOf('STAFF'),
      ADMIN: groupsOf('ADMIN'),
    },
    secondStep: isTheirs ? 'theirs' : 'ours',
    amr: isTheirs ? amrValues.join(', ') : 'mfa',
    acr: acrValues.join(', '),
  };
}

export function inputOf(draft: IssuerDraft) {
  const { name, clientId, clientSecret, scope } = draft;
  const own = { name, clientId, scope, ...(clientSecret.trim() ? { clientSecret } : {}) };
  if (draft.audience === 'RESIDENTS') return { ...own, sites: [...draft.sites] };
  const isTheirs = draft.secondStep === 'theirs';
  return {
    ...own,
    groupClaim: draft.groupClaim,
    amrValues: isTheirs ? parts(draft.amr, ',') : [],
    acrValues: isTheirs ? parts(draft.acr, ',') : [],
    groups: rolesAtWork.flatMap((role) => parts(draft.groups[role], '\n').map((group) => ({ group, role }))),
  };
}

const parts = (text: string, between: string): string[] =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean);
