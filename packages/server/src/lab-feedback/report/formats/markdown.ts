import MarkdownIt from 'markdown-it';
import type { Block } from '../block.ts';
import { htmlBlocks } from './html.ts';
import { isBulletLine } from './lines.ts';
import { wrappingOf } from './wrapping.ts';

const markdown = new MarkdownIt({ html: true, breaks: true, linkify: false, typographer: false });

/**
 * Markdown as blocks. Line ends inside a paragraph are kept as breaks, because reports without blank lines have a paragraph
 * on every line; the same rule as for plain text then says which lines belong together.
 */
export function markdownBlocks(text: string): Block[] {
  return htmlBlocks(markdown.render(text), wrappingOf(text.split('\n'), isBulletLine));
}
