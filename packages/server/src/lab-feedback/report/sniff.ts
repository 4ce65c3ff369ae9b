import { ReportRefused } from './refused.ts';

/** What the bytes are; a name is never asked, because a renamed picture is still a picture. */
export type Format = 'docx' | 'text';

type Magic = { at?: number; bytes: number[] | string };

const pictures: Magic[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47] },
  { bytes: [0xff, 0xd8, 0xff] },
  { bytes: 'GIF8' },
  { bytes: 'II*\0' },
  { bytes: 'MM\0*' },
  { bytes: [0, 0, 1, 0] },
  { at: 8, bytes: 'WEBP' },
  { at: 4, bytes: 'ftyphei' },
  { at: 4, bytes: 'ftypmif1' },
  { at: 4, bytes: 'ftypavif' },
];

const otherFiles: Magic[] = [
  { bytes: '%PDF-' },
  // Word before 2007, and a .docx with a password.
  { bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { bytes: '{\\rtf' },
  { bytes: [0x1f, 0x8b] },
  { bytes: '7z\xbc\xaf' },
  { bytes: 'Rar!' },
  { bytes: 'BZh' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { bytes: '\x7fELF' },
  { bytes: 'MZ\x90' },
];

export function sniff(bytes: Uint8Array): Format {
  if (bytes.length === 0) throw new ReportRefused('EMPTY');
  if (hasMagic(bytes, { bytes: 'PK\x03\x04' })) return 'docx';
  if (pictures.some((magic) => hasMagic(bytes, magic)) || isBitmap(bytes)) throw new ReportRefused('PICTURE');
  if (otherFiles.some((magic) => hasMagic(bytes, magic))) throw new ReportRefused('OTHER_FILE');
  return 'text';
}

/** How a text was marked up, from the text itself. */
export function markupOf(text: string): 'html' | 'markdown' | 'text' {
  const start = text.trimStart().slice(0, 2000);
  if (/^(<\?xml[^>]*>\s*)?(<!doctype svg|<svg[\s>])/i.test(start)) throw new ReportRefused('PICTURE');
  if (/^(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)[\s>]/i.test(start))
    return 'html';
  if (/^<(h[1-6]|p|div|article|section|main|header|table|ul)[\s>]/i.test(start) && /<\/\w+>/.test(text)) {
    return 'html';
  }
  return hasMarkdownHeading(text) ? 'markdown' : 'text';
}

/** Bullets alone are no sign of Markdown, because plain reports have them too; headings are. */
function hasMarkdownHeading(text: string): boolean {
  return (
    /^ {0,3}#{1,6} +\S/m.test(text) ||
    /^\S.{1,90}\n(={3,}|-{3,})[ \t]*$/m.test(text) ||
    /^(\*\*|__)\S.{0,90}(\*\*|__)[ \t]*$/m.test(text)
  );
}

function hasMagic(bytes: Uint8Array, { at = 0, bytes: wanted }: Magic): boolean {
  const codes = typeof wanted === 'string' ? [...wanted].map((sign) => sign.charCodeAt(0)) : wanted;
  return codes.every((code, index) => bytes[at + index] === code);
}

/** "BM" may begin a text ("BMW..."), so the length that a bitmap's header names has to fit. */
function isBitmap(bytes: Uint8Array): boolean {
  if (!hasMagic(bytes, { bytes: 'BM' }) || bytes.length < 14) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;
}
