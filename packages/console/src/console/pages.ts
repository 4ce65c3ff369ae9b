import type { Page } from './page.ts';

/** THE list of pages, in the order of the navigation: by what one comes to do. */
export const pages: readonly Page[] = [
  {
    word: 'today',
    title: (words) => words.today,
    roles: ['MODERATOR', 'EDITOR', 'STAFF', 'COMMITTEE_MEMBER'],
    tag: 'wk-console-today',
    load: () => import('../today/index.ts'),
  },
  {
    word: 'moderation',
    title: (words) => words.moderation,
    roles: ['MODERATOR', 'STAFF'],
    tag: 'wk-console-moderation',
    load: () => import('../moderation/index.ts'),
  },
  {
    word: 'answers',
    title: (words) => words.answers,
    roles: ['EDITOR', 'STAFF'],
    tag: 'wk-console-answers',
    load: () => import('../answers/index.ts'),
  },
  {
    word: 'lab-feedback',
    title: (words) => words.labs,
    roles: ['EDITOR'],
    tag: 'wk-console-lab-feedback',
    load: () => Promise.all([import('../lab-feedback/index.ts'), import('../lab-publishing/index.ts')]),
  },
  {
    word: 'lab-slips',
    title: (words) => words.labSlips,
    roles: ['EDITOR', 'STAFF'],
    tag: 'wk-console-lab-slips',
    load: () => import('../lab-slips/index.ts'),
  },
  {
    word: 'help-board',
    title: (words) => words.helpBoard,
    roles: ['STAFF', 'COMMITTEE_MEMBER'],
    tag: 'wk-console-help-board',
    load: () => import('../help-board/index.ts'),
  },
  {
    word: 'groups',
    title: (words) => words.groups,
    roles: ['STAFF', 'COMMITTEE_MEMBER'],
    tag: 'wk-console-groups',
    load: () => import('../groups/index.ts'),
  },
  {
    word: 'residents',
    title: (words) => words.residents,
    roles: ['STAFF'],
    tag: 'wk-console-residents',
    load: () => import('../residents/index.ts'),
  },
  {
    word: 'letters',
    title: (words) => words.letters,
    roles: ['STAFF'],
    tag: 'wk-console-letters',
    load: () => import('../letters/index.ts'),
  },
  {
    word: 'embed',
    title: (words) => words.embed,
    roles: ['EDITOR'],
    tag: 'wk-console-embed',
    load: () => import('../embed/index.ts'),
  },
  {
    word: 'sites',
    title: (words) => words.sites,
    roles: ['ADMIN'],
    tag: 'wk-console-sites',
    load: () => import('../sites/index.ts'),
  },
  {
    word: 'openid',
    title: (words) => words.openid,
    roles: ['ADMIN'],
    tag: 'wk-console-openid',
    load: () => import('../openid/index.ts'),
  },
];
