import { importsOf } from './imports.ts';
import { roleOf, type Rule } from './source.ts';

const list = 'packages/elements/src/shared/published-themes.ts';

const theme = /design-tokens/;

const foundBy = (path: string): boolean => path.startsWith('.storybook/') || roleOf(path) === 'test';

/** Keeps the house styles of others where they are only looked at: in tests, and in Storybook while it is developed. */
export const themesStay: Rule = (sources) =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter(({ specifier, file }) =>
        theme.test(specifier) ? source.path !== list : file === list && !foundBy(source.path),
      )
      .map(({ line }) => ({
        path: source.path,
        line,
        wrong: 'a house style of somebody else would go along with what is built',
        instead: 'a theme is worn by the page; tests and Storybook take one from shared/published-themes.ts',
      })),
  );
