import type { DigestMail } from './index.ts';

/** Headings underlined with hyphens, and what stands below them, with an empty line between one thing and the next. */
export function newsBlocks(blocks: DigestMail['blocks']): string {
  return blocks
    .map(({ heading, lines }) => [`${heading}\n${'-'.repeat(heading.length)}`, ...lines].join('\n\n'))
    .join('\n\n');
}
