import { startPage, type BuiltElements } from './start-page.ts';

/** What was built beside this file; the build writes it in. */
declare const BUILT_ELEMENTS: BuiltElements;

const here = import.meta.url;
startPage(BUILT_ELEMENTS, new URL('.', here).href);
