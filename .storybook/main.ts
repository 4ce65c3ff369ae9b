import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { operationsPlugin } from '../packages/tooling/src/build/operations-plugin.ts';
import { leaveOutThemes } from './leave-out-themes.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    { directory: './docs', files: '**/*.mdx', titlePrefix: 'Docs' },
    '../packages/{elements,console}/src/**/*.stories.ts',
  ],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Without it MDX has no tables.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), operationsPlugin(), leaveOutThemes] }),
};

export default config;
