import type { Block } from './block.ts';
import { hasHeadingShape } from './sentences.ts';

const contentsHeading =
  /^(inhoud(sopgave)?|(table of )?contents|inhaltsverzeichnis|spis treści|içindekiler|зміст|المحتويات):?$/i;
/** "Knelpunten ..... 4": an entry, whatever its words. */
const pageAtEnd = /[\s.…_]+\d{1,3}$/;

/** Leaves out the table of contents: it says where things stand on paper, and nothing of the lab. */
export function withoutContents(blocks: Block[]): Block[] {
  const start = blocks.findIndex(({ text }) => contentsHeading.test(text));
  if (start < 0) return blocks;
  let end = start + 1;
  while (blocks[end] && isEntry(blocks[end]!, blocks.slice(end + 1))) end += 1;
  return [...blocks.slice(0, start), ...blocks.slice(end)];
}

/** An entry names a heading that comes later, or ends in the number of a page. */
function isEntry({ text }: Block, later: Block[]): boolean {
  const words = wordsOf(text);
  if (later.some((other) => wordsOf(other.text) === words)) return true;
  return pageAtEnd.test(text) && hasHeadingShape(text);
}

function wordsOf(text: string): string {
  return text
    .replace(pageAtEnd, '')
    .replace(/^\d+(\.\d+)*[.)]?\s+/, '')
    .toLowerCase();
}
