import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeyRing, rotateKey } from './key-ring.ts';

let WEDERKERIG_DATA: string;
let time: number;
const clock = { now: () => new Date(time) };
const later = (seconds: number) => (time += seconds * 1000);

beforeEach(async () => {
  WEDERKERIG_DATA = await mkdtemp(join(tmpdir(), 'wk-keys-'));
  time = Date.parse('2030-03-01T12:00:00Z');
});
afterEach(() => rm(WEDERKERIG_DATA, { recursive: true }));

const file = () => join(WEDERKERIG_DATA, 'secret');
const open = () => openKeyRing({ WEDERKERIG_DATA }, clock);
const rotate = (dropOld = false) => rotateKey({ WEDERKERIG_DATA }, { dropOld, clock });

describe('The keys of a server', () => {
  it('are made once, for this user alone', async () => {
    const [one] = (await open())();
    const [other] = (await open())();
    expect(one!.key).toEqual(other!.key);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('are followed by a server that runs, before a new one is used', async () => {
    const ring = await open();
    expect(ring()).toHaveLength(1);
    const from = await rotate();
    expect(ring()).toHaveLength(1);
    later(30);
    expect(ring()).toHaveLength(2);
    expect(ring()[1]!.from).toEqual(from);
    expect(from.getTime()).toBeGreaterThan(time);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('are not rotated again before all use the newest', async () => {
    await open();
    await rotate();
    await expect(rotate()).rejects.toThrow('is not used yet');
    later(121);
    await rotate();
    expect((await readFile(file(), 'utf8')).trim().split('\n')).toHaveLength(3);
  });

  it('are one again when the old ones are dropped, at once', async () => {
    const ring = await open();
    const [old] = ring();
    await rotate();
    later(1);
    expect(await rotate(true)).toEqual(clock.now());
    later(30);
    expect(ring()).toHaveLength(1);
    expect(ring()[0]!.key).not.toEqual(old!.key);
  });

  it('stay as they were read while their file cannot be read', async () => {
    const ring = await open();
    const before = ring();
    await writeFile(file(), 'half a k');
    later(30);
    expect(ring()).toEqual(before);
    await expect(open()).rejects.toThrow('too short');
  });

  it('need a moment behind them that can be read', async () => {
    await open();
    const key = (await readFile(file(), 'utf8')).trim();
    await writeFile(file(), `${key} tomorrow\n`);
    await expect(open()).rejects.toThrow('"tomorrow"');
    await writeFile(file(), `${key} 2030-03-01T11:00:00Z\n`);
    expect((await open())()).toHaveLength(1);
  });
});
