import type { Plugin } from 'vite';

/** Keeps the themes of others out of a Storybook that is built: it may be put on the web, and they are not ours to hand on. */
export const leaveOutThemes: Plugin = {
  name: 'leave-out-themes',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (/^@[\w-]+\/[\w-]*design-tokens/.test(id) ? '\0left-out' : undefined),
  load: (id) => (id === '\0left-out' ? 'export default "";' : undefined),
};
