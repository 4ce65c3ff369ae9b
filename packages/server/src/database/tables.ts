/**
 * All tables by name, for Kysely. Each `*.table.ts` adds its own by declaration merging, so that nothing down here knows a slice.
 */
// eslint-disable-next-line typescript/no-empty-object-type -- filled by the slices
export interface Tables {}
