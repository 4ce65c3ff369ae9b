import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledChromium } from './bundled-chromium.ts';
import { findChromium } from './find-chromium.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-find-'));
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('finding a browser to test in', () => {
  test('takes the one that CHROMIUM_PATH names', async () => {
    const named = await program('my-browser', 'Chromium 150.0.1.2');
    vi.stubEnv('CHROMIUM_PATH', named);
    expect((await findChromium()).executablePath).toBe(named);
  });

  test('says so when CHROMIUM_PATH names nothing that can be started', async () => {
    vi.stubEnv('CHROMIUM_PATH', path.join(folder, 'gone'));
    await expect(findChromium()).rejects.toThrow(/CHROMIUM_PATH names .*gone, which cannot be started/);
  });

  test('takes a Chromium that is installed', async () => {
    const installed = await program('chromium', 'Chromium 150.0.1.2 built on Debian');
    vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`);
    expect((await findChromium()).executablePath).toBe(installed);
  });

  test.runIf(bringsOne())('passes over a command that only says where to get a browser', async () => {
    await program('chromium-browser', 'Please install the chromium snap');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('TMPDIR', folder);
    expect((await findChromium()).executablePath).toContain('wederkerig-browser-');
  });

  test('turns the sandbox off for root, whom Chromium refuses it to', async () => {
    vi.stubEnv('CHROMIUM_PATH', await program('my-browser', 'Chromium 150.0.1.2'));
    const asks = vi.spyOn(process, 'getuid');
    asks.mockReturnValue(0);
    expect((await findChromium()).args).toContain('--no-sandbox');
    asks.mockReturnValue(1000);
    expect((await findChromium()).args).not.toContain('--no-sandbox');
    asks.mockRestore();
  });
});

describe.runIf(bringsOne())('the browser that comes along', () => {
  test('is there once for two who start at the same moment, and nothing half made stays', async () => {
    vi.stubEnv('TMPDIR', folder);
    const [one, other] = await Promise.all([bundledChromium(), bundledChromium()]);
    expect(one).toBe(other);
    expect(await bundledChromium()).toBe(one);
    expect(await readdir(path.dirname(path.dirname(one)))).toEqual([expect.stringMatching(/^chromium-\d/)]);
  });

  test('is not run from a folder that others can write to', async () => {
    vi.stubEnv('TMPDIR', folder);
    const planted = path.join(folder, `wederkerig-browser-${process.getuid!()}`);
    await mkdir(planted);
    await chmod(planted, 0o777);
    await expect(bundledChromium()).rejects.toThrow(/belongs to somebody else/);
  });
});

/** The npm package holds a browser for this kind of machine only; elsewhere there is nothing to test. */
function bringsOne(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function program(name: string, answer: string): Promise<string> {
  const place = path.join(folder, name);
  await writeFile(place, `#!/bin/sh\necho '${answer}'\n`);
  await chmod(place, 0o755);
  return place;
}
