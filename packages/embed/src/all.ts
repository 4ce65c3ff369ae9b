import { claimPage } from './claim-page.ts';

/** The version this was built as; the build writes it in. */
declare const BUILT_VERSION: string;

// Comes before the elements in all.LANG.js, so that they find the server two folders up.
const here = import.meta.url;
claimPage(BUILT_VERSION, new URL('../../', here).href);
