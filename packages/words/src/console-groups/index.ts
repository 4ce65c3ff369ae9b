import type { StaffFeature } from '../staff.ts';

export type GroupKindWord = 'COMMITTEE' | 'TENANTS_ASSOCIATION';

/** Groups of residents: who is in them until when. */
export interface ConsoleGroupsWords {
  title: string;
  what: string;
  none: string;
  noneOfYours: string;
  make: string;
  makeWhat: string;
  kinds: Record<GroupKindWord, string>;
  speaksFor: (place: string | null) => string;
  members: (count: number) => string;
  alone: string;
  open: string;
  openFor: (name: string) => string;
  speakFor: (name: string) => string;
  back: string;
  kind: string;
  name: string;
  nameHint: string;
  place: string;
  allResidents: string;
  wholeOf: (neighbourhood: string) => string;
  makeIt: string;
  made: string;
  membersTitle: string;
  noMembers: string;
  noName: string;
  memberUntil: (day: string) => string;
  wasMemberUntil: (day: string) => string;
  memberWithoutEnd: string;
  addMember: string;
  addWhat: string;
  email: string;
  endsOn: string;
  endsOnHint: string;
  add: string;
  added: string;
  changeMember: (who: string) => string;
  keepTerm: string;
  termKept: string;
  endNow: string;
  endWhat: string;
  ended: string;
  changeGroup: string;
  rename: string;
  renameWhat: string;
  renamed: string;
  close: string;
  closeWhat: string;
  closed: string;
  closedOn: (day: string) => string;
  closedGroups: string;
}

export const consoleGroupsWords: StaffFeature<ConsoleGroupsWords> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
};
