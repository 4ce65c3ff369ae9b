import { spawn } from 'node:child_process';
import { watchMemory } from './watch-memory.ts';

/** What reading one file may cost. */
export interface ReadingLimits {
  readonly megabytes: number;
  readonly milliseconds: number;
  /** The most bytes that the child may answer. */
  readonly answer: number;
}

export type Reading =
  | { readonly answer: Buffer }
  | { readonly failed: 'took-too-long' | 'took-too-much' | 'said-too-much' | 'broke' };

/**
 * Has a file of a stranger read by a process of its own: with little memory, little time, an empty environment and no right to
 * write or to start anything. Bytes go in by its input; what it writes to its output is the answer. The process is over when
 * this is, however it ended.
 *
 * @param program a `*.child.ts` file
 * @param options.nativeCode for a program that loads a library which is not JavaScript; its memory is watched from outside
 */
export function readInChild(
  program: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
  { nativeCode = false }: { nativeCode?: boolean } = {},
): Promise<Reading> {
  return new Promise((resolve) => {
    const reader = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.megabytes}`, ...onlyReading(nativeCode), program],
      { env: {}, stdio: ['pipe', 'pipe', 'ignore'] },
    );
    let failed: Extract<Reading, { failed: string }>['failed'] | undefined;
    const kill = (why: NonNullable<typeof failed>) => {
      failed ??= why;
      reader.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill('took-too-long'), limits.milliseconds);
    const unwatch = nativeCode
      ? watchMemory(reader.pid, limits.megabytes, () => kill('took-too-much'))
      : () => {};
    const pieces: Buffer[] = [];
    let length = 0;
    reader.stdout.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > limits.answer) kill('said-too-much');
      else pieces.push(piece);
    });
    reader.on('error', () => resolve({ failed: 'broke' }));
    reader.on('close', (exit, signal) => {
      clearTimeout(timer);
      unwatch();
      if (failed) resolve({ failed });
      // Node ends by abort, 134 on a shell, when its heap is full.
      else if (signal === 'SIGABRT' || signal === 'SIGKILL' || exit === 134)
        resolve({ failed: 'took-too-much' });
      else resolve(exit === 0 ? { answer: Buffer.concat(pieces) } : { failed: 'broke' });
    });
    // A child that ended early no longer listens; its end is told by 'close'.
    reader.stdin.on('error', () => {});
    reader.stdin.end(bytes);
  });
}

/** Node's permissions: read files (the program itself), and nothing else. Older versions of Node have none. */
function onlyReading(nativeCode: boolean): string[] {
  if (!process.allowedNodeEnvironmentFlags.has('--permission')) return [];
  return ['--permission', '--allow-fs-read=*', ...(nativeCode ? ['--allow-addons'] : [])];
}
