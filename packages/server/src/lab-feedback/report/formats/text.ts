import type { Block } from '../block.ts';
import { lineBlocks, wrappingOf } from './lines.ts';

/** Plain text as blocks: nothing in it is marked as a heading, that is found later from the words. */
export function textBlocks(text: string): Block[] {
  const lines = text.split('\n');
  return lineBlocks(lines, wrappingOf(lines));
}
