/** What editors and staff work with, for the slices that add their pages to it. */
export { ConsoleRef } from '../community/console.graphql.ts';
