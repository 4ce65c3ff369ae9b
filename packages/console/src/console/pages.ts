import type { Page } from './page.ts';

/** THE list of pages, in the order of the navigation: by what one comes to do. */
export const pages: readonly Page[] = [];
