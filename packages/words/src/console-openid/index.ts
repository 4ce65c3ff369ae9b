import type { RoleAtWork } from '../console-residents/index.ts';
import type { StaffFeature } from '../staff.ts';

/** The accounts elsewhere that people sign in with: whose they are, where, and what a group may do. */
export interface ConsoleOpenidWords {
  title: string;
  what: string;
  add: string;
  none: string;
  edit: (name: string) => string;
  addTitle: string;
  back: string;
  forResidents: string;
  forStaff: string;
  who: string;
  name: string;
  nameHint: string;
  issuer: string;
  issuerHint: string;
  wayBack: string;
  clientId: string;
  clientIdHint: string;
  secret: string;
  secretHint: string;
  secretKept: string;
  sites: string;
  groups: string;
  groupsHint: string;
  groupClaim: string;
  groupClaimHint: string;
  secondStep: string;
  ours: string;
  oursHint: string;
  theirs: string;
  theirsHint: string;
  amr: string;
  amrHint: string;
  acr: string;
  acrHint: string;
  more: string;
  scope: string;
  scopeHint: string;
  save: string;
  saved: (name: string) => string;
  removed: (name: string) => string;
  remove: string;
  removeWhat: (name: string) => string;
  removeYes: string;
  keep: string;
  changed: string;
  reload: string;
  roles: Record<RoleAtWork, string>;
}

export const consoleOpenidWords: StaffFeature<ConsoleOpenidWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
