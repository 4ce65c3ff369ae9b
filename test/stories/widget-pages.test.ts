import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };

const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));

const headings = [
  'Demo',
  'States',
  'To set, to hear, to style',
  'Keyboard',
  'What is kept, and who sees it',
  'Snippets',
];

test('there are widgets to have a page', () => expect(tags).toContain('wk-help-board'));

test.each(tags)('%s has a page that tells all a developer or an editor asks', async (tag) => {
  const page = new URL(`../../.storybook/docs/widgets/${tag.replace('wk-', '')}.mdx`, import.meta.url);
  const text = await readFile(page, 'utf8');
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
  expect(text).toContain(`# ${tag}\n`);
  expect(text).toContain(`tablesOf('${tag}')`);
  expect(text).toContain(`<${tag}`);
});
