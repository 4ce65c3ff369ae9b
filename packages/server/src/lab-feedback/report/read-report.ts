import { spawn } from 'node:child_process';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReportRefused, type RefusalCode } from './refused.ts';
import type { Report } from './report.ts';

/** Whoever reads the file from a disk or a request need not read further than this. */
export const largestFile = 20 * 1024 * 1024;

const limits = { megabytes: 256, milliseconds: 20_000, answer: 8 * 1024 * 1024 };
const child = fileURLToPath(new URL('./read-report.child.ts', import.meta.url));

/**
 * Reads the report of a lab from a file that somebody sent: text, Markdown, HTML or Word. The reading happens in a process of
 * its own with little memory, little time, an empty environment and no right to write or to start anything.
 * Throws `ReportRefused`; then nothing of the file was kept.
 */
export async function readReport(file: { name: string; bytes: Uint8Array }): Promise<Report> {
  if (file.bytes.byteLength === 0) throw new ReportRefused('EMPTY');
  if (file.bytes.byteLength > largestFile) throw new ReportRefused('TOO_LARGE');
  const answer = await readInChild(file.bytes, limits);
  if ('refused' in answer) throw new ReportRefused(answer.refused);
  // A report without a title is called after its file.
  return { ...answer.report, title: answer.report.title || basename(file.name, extname(file.name)) };
}

type Answer = { report: Report } | { refused: RefusalCode };

/** Exported for the test that lets a child run out of time and memory. */
export function readInChild(
  bytes: Uint8Array,
  { megabytes, milliseconds, answer: longest }: typeof limits,
): Promise<Answer> {
  return new Promise((resolve) => {
    const reader = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, ...onlyReading(), child], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let killedFor: RefusalCode | null = null;
    const kill = (code: RefusalCode) => {
      killedFor ??= code;
      reader.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill('TOO_LONG'), milliseconds);
    const pieces: Buffer[] = [];
    let length = 0;
    reader.stdout.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > longest) kill('TOO_MANY_ITEMS');
      else pieces.push(piece);
    });
    reader.on('error', () => resolve({ refused: 'UNREADABLE' }));
    reader.on('close', (exit, signal) => {
      clearTimeout(timer);
      if (killedFor) resolve({ refused: killedFor });
      // Node ends by abort, 134 on a shell, when its heap is full.
      else if (signal === 'SIGABRT' || signal === 'SIGKILL' || exit === 134)
        resolve({ refused: 'TOO_HEAVY' });
      else resolve(exit === 0 ? answerIn(Buffer.concat(pieces)) : { refused: 'UNREADABLE' });
    });
    // A child that ended early no longer listens; its end is told by 'close'.
    reader.stdin.on('error', () => {});
    reader.stdin.end(bytes);
  });
}

function answerIn(json: Buffer): Answer {
  try {
    return JSON.parse(json.toString('utf8')) as Answer;
  } catch {
    return { refused: 'UNREADABLE' };
  }
}

/** Node's permissions: read files (the program itself), and nothing else. Older versions of Node have none. */
function onlyReading(): string[] {
  return process.allowedNodeEnvironmentFlags.has('--permission') ? ['--permission', '--allow-fs-read=*'] : [];
}
