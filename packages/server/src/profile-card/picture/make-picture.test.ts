import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../../errors.ts';
import { readInChild } from '../../foreign-files/read-in-child.ts';
import { pictureSides } from '../profile-picture.rules.ts';
import { badPictures } from './fixtures/bad-pictures.ts';
import { oddPhotos } from './fixtures/odd-photos.ts';
import { jpeg, jpegThatTells, marker, png } from './fixtures/photos.ts';
import { makePicture } from './make-picture.ts';

const child = fileURLToPath(new URL('./picture.child.ts', import.meta.url));

describe('A file that is no photo', () => {
  it('has been thought of in many kinds', () => {
    expect(badPictures.length + oddPhotos.length).toBeGreaterThanOrEqual(60);
  });

  it.each(badPictures)('$file is refused, and taken when it is mended', async ({ bytes, code, mended }) => {
    const refused = await makePicture(await bytes()).catch((reason: unknown) => reason);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ code: code ?? 'PICTURE_NOT_READABLE' });
    expect(await makePicture(await mended())).toHaveProperty('large');
  });
});

describe('A photo', () => {
  it.each(oddPhotos)('is made anew: $file', async ({ bytes, size, tells = false }) => {
    const sent = Buffer.from(await bytes());
    expect(sent.includes(marker)).toBe(tells);
    const made = await makePicture(sent);
    for (const [name, side] of Object.entries(pictureSides) as ['large' | 'small', number][]) {
      const kept = await sharp(made[name]).metadata();
      expect(kept).toMatchObject({ format: 'webp', space: 'srgb' });
      expect(Math.max(kept.width, kept.height)).toBeLessThanOrEqual(side);
      expect([kept.exif, kept.xmp, kept.icc, kept.iptc, kept.orientation]).toEqual(Array(5).fill(undefined));
      expect(made[name].includes(marker)).toBe(false);
    }
    const { width, height } = await sharp(made.large).metadata();
    expect([width, height]).toEqual(size);
  });

  it('told where it was taken before, and does not any more', async () => {
    const { exif } = await sharp(await jpegThatTells()).metadata();
    // Degrees, as a camera writes them.
    expect(exif!.includes(Buffer.from([52, 0, 0, 0, 1, 0, 0, 0]))).toBe(true);
    const { large } = await makePicture(await jpegThatTells());
    expect(large.includes('EXIF')).toBe(false);
  });

  it('stands upright, as it did on the phone', async () => {
    const left = await sharp({ create: { width: 100, height: 100, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const lying = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#000' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { data, info } = await sharp((await makePicture(lying)).large)
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => data[y * info.width * info.channels + x * info.channels]!;
    expect([info.width, info.height]).toEqual([100, 200]);
    expect([at(50, 50) > 200, at(50, 150) < 50]).toEqual([true, true]);
  });
});

describe('The process that reads a photo', () => {
  const before = { files: [] as string[] };
  beforeAll(() => {
    before.files = readdirSync(tmpdir());
  });

  it('is stopped when it takes too long', async () => {
    const limits = { megabytes: 256, milliseconds: 1, answer: 1e6 };
    expect(await readInChild(child, await jpeg(), limits, { nativeCode: true })).toEqual({
      failed: 'took-too-long',
    });
  });

  it.runIf(process.platform === 'linux')('is stopped when it takes too much memory', async () => {
    const flood = await sharp({ create: { width: 8000, height: 7900, channels: 4, background: '#a33a' } })
      .png({ progressive: true })
      .toBuffer();
    const within = (megabytes: number) =>
      readInChild(child, flood, { megabytes, milliseconds: 20_000, answer: 1e6 }, { nativeCode: true });
    expect(await within(64)).toEqual({ failed: 'took-too-much' });
    expect(await within(400)).toHaveProperty('answer');
  });

  it('is stopped when it says too much', async () => {
    const limits = { megabytes: 256, milliseconds: 20_000, answer: 100 };
    expect(await readInChild(child, await png(), limits, { nativeCode: true })).toEqual({
      failed: 'said-too-much',
    });
  });

  it.runIf(process.platform === 'linux')('and its files are gone when it is over, however it ended', () => {
    expect(childrenOf(process.pid)).toEqual([]);
  });

  afterAll(() => {
    expect(readdirSync(tmpdir()).filter((name) => /sharp|vips|wk-picture/.test(name))).toEqual(
      before.files.filter((name) => /sharp|vips|wk-picture/.test(name)),
    );
  });
});

/** The processes that this one started and that still run our program. */
function childrenOf(parent: number): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return state.split(') ')[1]?.split(' ')[1] === String(parent) && command.includes('picture.child');
    } catch {
      return false;
    }
  });
}
