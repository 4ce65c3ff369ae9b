import type { StorybookConfig } from '@storybook/web-components-vite';
import { operationsPlugin } from '../packages/tooling/src/build/operations-plugin.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), operationsPlugin()] }),
};

export default config;
