/** Writes the blocks of the WordPress plugin from custom-elements.json; with --check, says whether they are up to date. */
import { words } from '../../../words/src/console-embed/en.ts';
import type { Declaration } from './manifest-rules.ts';
import { readManifest } from './read-manifest.ts';
import { wordOf } from './wrappers.ts';
import { keepFolder } from './written-folder.ts';

const { modules } = await readManifest();
/** What only goes around others shows nothing by itself. */
const widgets = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== 'wk-community');

await keepFolder(
  'examples/wordpress/wederkerig/blocks',
  widgets.map((widget) => [`${wordOf(widget)}/block.json`, JSON.stringify(block(widget))]),
);

/** Every value is a string, as a shortcode has them. The server is a setting of the site, and not of a page. */
function block(widget: Declaration): object {
  const name = wordOf(widget);
  const own = (widget.attributes ?? []).map((attribute) => attribute.name);
  const attributes = [...own.filter((one) => one !== 'server'), 'lang'];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `wederkerig/${name}`,
    title: words.widgets[name] ?? name,
    description: words.about[name] ?? widget.description,
    category: 'widgets',
    icon: 'groups',
    keywords: ['Wederkerig'],
    textdomain: 'wederkerig',
    attributes: Object.fromEntries(attributes.map((one) => [one, { type: 'string' }])),
    supports: { html: false, className: false, customClassName: false },
    editorScript: 'wederkerig-editor',
  };
}
