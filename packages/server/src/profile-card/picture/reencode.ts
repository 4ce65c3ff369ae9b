import sharp from 'sharp';
import { pictureSides, type PictureSize } from '../profile-picture.rules.ts';

/** A photo of a good phone has 50 million; a bomb has billions. */
const mostPixels = 64_000_000;
/** Below this there is nothing to see, and beyond this shape nothing of somebody. */
const smallestSide = 16;
const longestShape = 8;

const known = new Set(['jpeg', 'png', 'webp']);

// Whatever else the library can read is never tried: no drawings, no documents, no films.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * A photo made anew from its pixels, in our sizes: turned upright, in ordinary colours, and with nothing left of what came
 * along with them, such as where it was taken. It runs in a child process, because the bytes are a stranger's.
 */
export async function reencode(bytes: Uint8Array): Promise<Record<PictureSize, Buffer>> {
  const {
    format,
    width,
    height,
    pages = 1,
  } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
  if (!known.has(format) || pages !== 1) throw new Error('No still photo');
  if (
    Math.min(width, height) < smallestSide ||
    Math.max(width, height) > longestShape * Math.min(width, height)
  )
    throw new Error('Nothing to see');
  const large = await fitted(bytes, pictureSides.large);
  return { large, small: await fitted(large, pictureSides.small) };
}

function fitted(bytes: Uint8Array, side: number): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', autoOrient: true })
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: 80 })
    .toBuffer();
}
