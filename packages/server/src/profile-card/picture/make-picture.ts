import { fileURLToPath } from 'node:url';
import { Refused } from '../../errors.ts';
import { readInChild, type ReadingLimits } from '../../foreign-files/read-in-child.ts';
import type { PictureSize } from '../profile-picture.rules.ts';
import { looksLikePhoto } from './looks-like-photo.ts';

/** Whoever reads the file from a request need not read further than this. */
export const largestPicture = 10 * 1024 * 1024;

const limits: ReadingLimits = { megabytes: 256, milliseconds: 20_000, answer: 1024 * 1024 };
const child = fileURLToPath(new URL('./picture.child.ts', import.meta.url));

/**
 * Makes what we keep of a photo that somebody sent, in a process of its own.
 *
 * @throws Refused PICTURE_TOO_LARGE, or PICTURE_NOT_READABLE for whatever is no photo; then nothing of it is left anywhere
 */
export async function makePicture(bytes: Uint8Array): Promise<Record<PictureSize, Buffer>> {
  if (bytes.byteLength > largestPicture) throw new Refused('PICTURE_TOO_LARGE');
  if (!looksLikePhoto(bytes)) throw new Refused('PICTURE_NOT_READABLE');
  const read = await readInChild(child, bytes, limits, { nativeCode: true });
  const made = 'answer' in read ? picturesIn(read.answer) : undefined;
  if (!made) throw new Refused('PICTURE_NOT_READABLE');
  return made;
}

function picturesIn(answer: Buffer): Record<PictureSize, Buffer> | undefined {
  try {
    const { large, small } = JSON.parse(answer.toString('utf8')) as Partial<Record<PictureSize, string>>;
    return large && small
      ? { large: Buffer.from(large, 'base64'), small: Buffer.from(small, 'base64') }
      : undefined;
  } catch {
    return undefined;
  }
}
