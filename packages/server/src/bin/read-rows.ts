import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { OperatorError } from '../errors.ts';

const largestFile = 5_000_000;

/** The text of a file an operator names; a missing, huge or unreadable one is said in one line. */
export async function readTextFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new OperatorError(`There is no file ${path}.`);
  const name = basename(path);
  if (found.size > largestFile)
    throw new OperatorError(`${name} is larger than 5 MB: divide it into several files.`);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new OperatorError(`${name} cannot be read.`, { cause });
  });
  return readable(bytes, name);
}

function readable(bytes: Uint8Array, name: string): string {
  const refused = `${name} is no text: save it as tab-separated values (TSV) in UTF-8.`;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A picture or an office document holds such characters from its first lines on.
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) throw new OperatorError(refused);
    return text;
  } catch (cause) {
    throw cause instanceof OperatorError ? cause : new OperatorError(refused, { cause });
  }
}

/** The rows of a TSV file with their cells; empty rows are passed over. */
export function readRows(text: string, name: string): string[][] {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  if (rows.length === 0) throw new OperatorError(`${name} holds no rows.`);
  if (isJson(text)) throw new OperatorError(`${name} is JSON: save it as tab-separated values (TSV).`);
  return rows;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
