import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endLeftovers } from './leftovers.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-left-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('what is left running after the tests', () => {
  test('is found and ended, also when it left its parent and its environment behind', async () => {
    const pid = left();
    expect((await endLeftovers(folder, 200)).map((process) => process.pid)).toEqual([pid]);
    expect(await endLeftovers(folder, 3_000)).toEqual([]);
  });

  test('is nothing when nothing was left', async () => {
    expect(await endLeftovers(folder, 200)).toEqual([]);
  });
});

function left(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], {
    cwd: folder,
    env: {},
    detached: true,
    stdio: 'ignore',
  });
  child.unref();
  return child.pid!;
}
