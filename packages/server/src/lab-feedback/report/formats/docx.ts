import mammoth from 'mammoth';
import { ReportRefused } from '../refused.ts';
import type { Block } from '../block.ts';
import { htmlBlocks } from './html.ts';
import { packStored, unpack } from './zip.ts';

/** The parts that hold words; pictures, fonts and what is embedded are counted and left behind. */
const partsOfText =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/document\.xml\.rels|(document|styles|numbering|footnotes|endnotes)\.xml))$/;

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='Lijst opsom.teken'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  "br[type='page'] => br",
  "br[type='column'] => br",
  // Who changed a word, and notes below the page, are no part of what the lab said.
  'comment-reference =>',
];

/**
 * A Word file as blocks. Mammoth gets a new zip of the parts that were unpacked and counted here, so it never unpacks a byte
 * of the sender's by itself.
 */
export async function docxBlocks(bytes: Uint8Array): Promise<Block[]> {
  const parts = unpack(bytes, (name) => partsOfText.test(name));
  if (!parts.has('word/document.xml')) throw new ReportRefused('OTHER_FILE');
  for (const part of parts.values()) {
    // Word writes none, and entities that call each other are a bomb of their own.
    if (Buffer.from(part).includes('<!DOCTYPE')) throw new ReportRefused('DAMAGED');
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: packStored(parts) },
      { styleMap: styles, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    return htmlBlocks(
      value.replace(/<li id="(foot|end)note-[\s\S]*?<\/li>/g, '').replace(/<sup>.*?<\/sup>/g, ''),
    );
  } catch {
    throw new ReportRefused('DAMAGED');
  }
}
