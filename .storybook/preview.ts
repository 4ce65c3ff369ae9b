import type { Preview } from '@storybook/web-components-vite';
import { publishedThemes, wearTheme } from '../packages/elements/src/shared/published-themes.ts';
import './preview.css';

/** The themes of others are only here while Storybook is developed; what is built has none of them. */
const themes = import.meta.env.DEV ? publishedThemes : [];

const plain = { value: 'none', title: 'Built-in' };

/** As it may stand in the address of a story. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

/** The host page around a story: its colour scheme, its house style and its language. */
const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the host page',
      toolbar: { title: 'Scheme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    theme: {
      description: 'House style of the host page',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: [plain, ...themes.map(({ name }) => ({ value: keyOf(name), title: name }))],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light', theme: plain.value },
  parameters: { layout: 'padded', a11y: { test: 'error' }, controls: { expanded: true } },
  decorators: [
    (story, { globals, parameters }) => {
      const { documentElement: page } = document;
      page.style.colorScheme = String(globals['scheme']);
      page.lang = (parameters['lang'] as string | undefined) ?? 'nl';
      void wearTheme(themes.find(({ name }) => keyOf(name) === globals['theme']));
      return story();
    },
  ],
};

export default preview;
