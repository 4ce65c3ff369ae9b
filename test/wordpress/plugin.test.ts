import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };
import { widgets } from '../../packages/server/src/embed/embed.rules.ts';
import { words as english } from '../../packages/words/src/console-embed/en.ts';
import { words as dutch } from '../../packages/words/src/console-embed/nl.ts';
import { languageNames } from '../../packages/words/src/languages.ts';
import { forWordPress } from './shortcodes.ts';

interface Block {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly attributes: object;
}

const plugin = fileURLToPath(new URL('../../examples/wordpress/wederkerig/', import.meta.url));
const read = (file: string) => readFileSync(path.join(plugin, file), 'utf8');
const folders = readdirSync(path.join(plugin, 'blocks'));
const blocks = folders.map((folder) => JSON.parse(read(`blocks/${folder}/block.json`)) as Block);
const attributesOf = (wanted: string) =>
  Object.keys(blocks.find(({ name }) => name === wanted)!.attributes).sort();

const translated = (text: string) => text.replaceAll("\\'", "'");
const inDutch = new Map(
  [...read('nl.php').matchAll(/^\t'(.+?)'\s+=> '(.+)',$/gm)].map(([, from, to]) => [
    translated(from!),
    translated(to!),
  ]),
);

describe('The plugin for WordPress', () => {
  test('has a block for every widget, with every attribute that the widget takes', () => {
    const elements = manifest.modules
      .flatMap(({ declarations }) =>
        declarations.map(({ tagName, attributes }) => ({
          tagName,
          taken: attributes.map(({ name }) => name),
        })),
      )
      .filter(({ tagName }) => tagName !== 'wk-community');
    expect(blocks.map(({ name }) => name).sort()).toEqual(
      elements.map(({ tagName }) => tagName.replace('wk-', 'wederkerig/')).sort(),
    );
    for (const { tagName, taken } of elements) {
      const fromPage = taken.filter((name) => name !== 'server');
      expect(attributesOf(tagName.replace('wk-', 'wederkerig/'))).toEqual([...fromPage, 'lang'].sort());
    }
  });

  test.each(Object.entries(widgets))(
    'reads the shortcode that the console hands out for %s',
    (widget, has) => {
      // The last one is written by whoever makes the website sign people in.
      const chosen = [...has.attributes, 'heading-level', 'identity-url']
        .filter((name) => attributesOf(`wederkerig/${widget}`).includes(name))
        .map((name) => [name, `een-${name}`] as const);
      const { shortcode, block } = forWordPress(widget, chosen, 'pl');
      const tag = /add_shortcode\( '(\w+)'/.exec(read('wederkerig.php'))![1]!;
      const inside = new RegExp(`^\\[${tag} (.+)\\]$`).exec(shortcode)![1]!;
      // As shortcode_parse_atts of WordPress takes them apart.
      const given = Object.fromEntries(
        [...inside.matchAll(/([\w-]+)="([^"]*)"(?:\s|$)/g)].map(([, name, value]) => [name!, value!]),
      );
      expect(given).toEqual({ widget, ...Object.fromEntries(chosen), lang: 'pl' });
      expect(block).toBe(`wederkerig/${widget}`);
      expect(
        Object.keys(given)
          .filter((name) => name !== 'widget')
          .sort(),
      ).toEqual(attributesOf(block));
    },
  );

  test('says everything in Dutch too, and calls a widget what the console calls it', () => {
    const said = ['wederkerig.php', 'settings.php', 'words.php'].flatMap((file) =>
      [...read(file).matchAll(/_e?_?\( '(.+?)', 'wederkerig' \)/g)].map(([, text]) => text!),
    );
    const named = Object.keys(widgets).flatMap((name) => [english.widgets[name]!, english.about[name]!]);
    expect(said.length).toBeGreaterThan(10);
    expect([...said, ...named].filter((text) => !inDutch.has(text))).toEqual([]);
    for (const name of Object.keys(widgets)) {
      const block = blocks.find((one) => one.name === `wederkerig/${name}`)!;
      expect([block.title, block.description]).toEqual([english.widgets[name], english.about[name]]);
      expect(inDutch.get(block.title)).toBe(dutch.widgets[name]);
      expect(inDutch.get(block.description)).toBe(dutch.about[name]);
    }
  });

  test('offers every language that the widgets speak', () => {
    const offered = [...read('words.php').matchAll(/^\t\t'(\w\w)' => '(.+)',$/gm)];
    expect(Object.fromEntries(offered.map(([, code, name]) => [code, name]))).toEqual(languageNames);
  });
});
