import type { Preview } from '@storybook/web-components-vite';
import './preview.css';

/** The host page around a story: its colour scheme, its language and its width. */
const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the host page',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light' },
  parameters: { layout: 'padded', a11y: { test: 'error' }, controls: { expanded: true } },
  decorators: [
    (story, { globals, parameters }) => {
      const { documentElement: page } = document;
      page.style.colorScheme = String(globals['scheme']);
      page.lang = (parameters['lang'] as string | undefined) ?? 'nl';
      return story();
    },
  ],
};

export default preview;
