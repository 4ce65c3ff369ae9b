import type { Page } from './page.ts';

/** THE list of pages, in the order of the navigation: by what one comes to do. */
export const pages: readonly Page[] = [
  {
    word: 'help-board',
    title: (words) => words.helpBoard,
    roles: ['STAFF'],
    tag: 'wk-console-help-board',
    load: () => import('../help-board/index.ts'),
  },
  {
    word: 'residents',
    title: (words) => words.residents,
    roles: ['STAFF'],
    tag: 'wk-console-residents',
    load: () => import('../residents/index.ts'),
  },
  {
    word: 'sites',
    title: (words) => words.sites,
    roles: ['ADMIN'],
    tag: 'wk-console-sites',
    load: () => import('../sites/index.ts'),
  },
];
