import type { Plugin } from 'vite';

/** Leaves comments and indentation out of what `*.styles.ts` sends to a browser: a minifier does not look into a template. */
export function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.styles.ts')
        ? { code: code.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\n\s+/g, '\n'), map: null }
        : undefined,
  };
}
