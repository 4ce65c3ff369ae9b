import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { widgets } from '../../packages/server/src/embed/embed.rules.ts';

const elements = new URL('../../packages/elements/', import.meta.url);

interface Declared {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

/** What every widget has, what it finds by itself, and what only whoever makes the website can write. */
const ofAll = ['server', 'heading-level', 'identity-url'];

it('The server knows every widget that there is, what a page sets of it and what it asks first', async () => {
  const manifest = JSON.parse(await readFile(new URL('custom-elements.json', elements), 'utf8')) as {
    modules: { declarations: Declared[] }[];
  };
  const declared = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  // It holds others, and shows nothing of its own.
  const shown = declared.filter(({ tagName }) => tagName !== 'wk-community');
  expect(
    Object.keys(widgets)
      .map((name) => `wk-${name}`)
      .sort(),
  ).toEqual(shown.map(({ tagName }) => tagName).sort());
  for (const { tagName, attributes = [] } of shown) {
    const name = tagName!.slice(3);
    const own = attributes.map((one) => one.name).filter((one) => !ofAll.includes(one));
    expect([...widgets[name]!.attributes].sort(), name).toEqual(own.sort());
    const text = await readFile(new URL(`src/${name}/${name}.operations.ts`, elements), 'utf8');
    expect(text, name).toContain(`query ${widgets[name]!.asks}`);
  }
});
