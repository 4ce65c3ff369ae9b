/**
 * The scripts that write what is committed for the outside, in the order in which one builds on the
 * other. Run with --check, each says whether its file is up to date and writes nothing.
 */
export const CONTRACTS: readonly string[] = [
  'packages/tooling/src/contracts/schema.ts',
  'packages/tooling/src/contracts/schema-types.ts',
  'packages/tooling/src/contracts/operations.ts',
  'packages/tooling/src/contracts/elements-manifest.ts',
  'packages/tooling/src/contracts/react-wrappers.ts',
  'packages/tooling/src/contracts/wordpress-blocks.ts',
];
