import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInChild, type ReadingLimits } from '../../foreign-files/read-in-child.ts';
import { ReportRefused, type RefusalCode } from './refused.ts';
import type { ReadReport } from './read-bytes.ts';

/** Whoever reads the file from a disk or a request need not read further than this. */
export const largestFile = 20 * 1024 * 1024;

const limits: ReadingLimits = { megabytes: 256, milliseconds: 20_000, answer: 8 * 1024 * 1024 };
const child = fileURLToPath(new URL('./read-report.child.ts', import.meta.url));

/**
 * Reads the report of a lab from a file that somebody sent: text, Markdown, HTML or Word. The reading happens in a process of
 * its own with little memory, little time, an empty environment and no right to write or to start anything.
 * Throws `ReportRefused`; then nothing of the file was kept.
 */
export async function readReport(file: { name: string; bytes: Uint8Array }): Promise<ReadReport> {
  if (file.bytes.byteLength === 0) throw new ReportRefused('EMPTY');
  if (file.bytes.byteLength > largestFile) throw new ReportRefused('TOO_LARGE');
  const answer = await readReportInChild(file.bytes, limits);
  if ('refused' in answer) throw new ReportRefused(answer.refused);
  // A report without a title is called after its file.
  const { report, source } = answer;
  return { report: { ...report, title: report.title || basename(file.name, extname(file.name)) }, source };
}

type Answer = ReadReport | { refused: RefusalCode };

/** Exported for the test that lets a child run out of time and memory. */
export async function readReportInChild(bytes: Uint8Array, within: ReadingLimits): Promise<Answer> {
  const read = await readInChild(child, bytes, within);
  return 'answer' in read ? answerIn(read.answer) : { refused: refusalFor[read.failed] };
}

const refusalFor = {
  'took-too-long': 'TOO_LONG',
  'took-too-much': 'TOO_HEAVY',
  'said-too-much': 'TOO_MANY_ITEMS',
  broke: 'UNREADABLE',
} as const;

function answerIn(json: Buffer): Answer {
  try {
    return JSON.parse(json.toString('utf8')) as Answer;
  } catch {
    return { refused: 'UNREADABLE' };
  }
}
