import type { StaffFeature } from '../staff.ts';

/** What somebody does here, as the schema names it; those with work in the console. */
export type RoleAtWork = 'MODERATOR' | 'EDITOR' | 'STAFF' | 'ADMIN';

/** Why somebody looks a resident up, as the schema names it. */
export type LookUpReason = 'INVITATION' | 'QUESTION' | 'MOVING' | 'CORRECTION';

/** Colleagues and their roles, inviting them and residents, and looking one resident up. */
export interface ConsoleResidentsWords {
  rolesByDirectory: string;
  title: string;
  back: string;
  inviteResident: string;
  residency: string;
  residencyFile: string;
  lookUp: string;
  inviteColleague: string;
  colleagues: string;
  colleaguesWhat: string;
  noName: string;
  you: string;
  notYetIn: string;
  roles: Record<RoleAtWork, string>;
  roleDoes: Record<RoleAtWork, string>;
  /** The fold with what can be changed of one colleague. */
  change: (who: string) => string;
  give: (role: string) => string;
  end: (role: string) => string;
  newLink: string;
  newLinkWhat: string;
  lost: string;
  lostWhat: string;
  linkSent: (email: string) => string;
  colleagueInvited: (email: string) => string;
  roleGiven: string;
  roleEnded: string;
  email: string;
  firstName: string;
  firstNameColleague: string;
  firstNameResident: string;
  role: string;
  invite: string;
  linkLasts: string;
  home: string;
  homeHint: string;
  language: string;
  languageHint: string;
  inviteWhat: string;
  residentInvited: (email: string) => string;
  lookUpWhat: string;
  why: string;
  reasons: Record<LookUpReason, string>;
  search: string;
  found: (firstName: string) => string;
  foundNameless: string;
  livesIn: (building: string) => string;
  noHome: string;
  notFound: string;
}

export const consoleResidentsWords: StaffFeature<ConsoleResidentsWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
