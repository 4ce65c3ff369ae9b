import type { Block } from '../block.ts';
import { isBulletLine, lineBlocks } from './lines.ts';
import { wrappingOf } from './wrapping.ts';

/** Plain text as blocks: nothing in it is marked as a heading, that is found later from the words. */
export function textBlocks(text: string): Block[] {
  const lines = text.split('\n');
  return lineBlocks(lines, wrappingOf(lines, isBulletLine));
}
