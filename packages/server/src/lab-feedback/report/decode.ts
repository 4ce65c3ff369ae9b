import { ReportRefused } from './refused.ts';

/** The text in the bytes: UTF-8 or UTF-16, with or without a mark for it, or else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  const text = encoding ? read(bytes, encoding) : (read(bytes, 'utf-8') ?? read(bytes, 'windows-1252'));
  if (text === null) throw new ReportRefused('CONTROL_CHARACTERS');
  return text;
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Without a mark: in Dutch as UTF-16 every second byte is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0));
  const most = sample.length * 0.35;
  if (zeros[1]! > most && zeros[0]! < 5) return 'utf-16le';
  if (zeros[0]! > most && zeros[1]! < 5) return 'utf-16be';
  return null;
}

/** A picture or a program that passed as text shows itself by these; tab, line ends and form feed are text. */
export function refuseControlCharacters(text: string): void {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/.test(text)) {
    throw new ReportRefused('CONTROL_CHARACTERS');
  }
}

/**
 * One spelling for what looks the same, so that ids and comparisons do not hang on the program that saved the file.
 * A soft hyphen at a line end joins the halves of its word.
 */
export function settleSigns(text: string): string {
  return (
    text
      .normalize('NFC')
      // Letters that a PDF sets as one sign.
      .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKD'))
      .replace(/\r\n?|[\u2028\u2029\u000b\u0085]/g, '\n')
      .replace(/\u00ad[ \t]*\n[ \t]*(?=\p{Ll})/gu, '')
      .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
  );
}
