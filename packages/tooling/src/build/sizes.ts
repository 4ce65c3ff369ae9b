import { brotliCompressSync, constants } from 'node:zlib';

/** What a visitor downloads in one situation, against what it may be. */
export interface Measured {
  what: string;
  bytes: number;
  budget: number;
}

/**
 * Bytes as a browser receives them. Not by size-limit: which files one widget takes follows from the build, and
 * a list of files kept by hand beside it would fall behind.
 */
export function brotliBytes(code: string): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function sizesAsTable(measured: Measured[]): string {
  const width = Math.max(...measured.map(({ what }) => what.length));
  return measured
    .map(({ what, bytes, budget }) => {
      const verdict = bytes > budget ? '  over budget' : '';
      return `${what.padEnd(width)}  ${kilobytes(bytes).padStart(7)} of ${kilobytes(budget).padStart(5)} KB${verdict}`;
    })
    .join('\n');
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(2);

export const overBudget = (measured: Measured[]) => measured.filter(({ bytes, budget }) => bytes > budget);
