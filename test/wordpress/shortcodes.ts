import { type Placing, snippetsOf } from '../../packages/console/src/embed/snippets.ts';

/** The shortcode that the console hands out for a widget, and the name of the block it says to look for. */
export function forWordPress(widget: string, attributes: Placing['attributes'], language = '') {
  const { code, block } = snippetsOf({
    server: 'https://buren.example.nl/',
    widget,
    attributes,
    language,
    site: undefined,
    fallback: { text: '', callUs: '', phone: '' },
    room: [0, 0],
    built: undefined,
  }).find(({ form }) => form === 'wordpress')!;
  return { shortcode: code, block: block! };
}
