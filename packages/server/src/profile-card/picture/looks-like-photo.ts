/** How files of the kinds we take begin; anything else is not even given to a program that reads pictures. */
export function looksLikePhoto(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const isJpeg = head.startsWith('\xff\xd8\xff');
  const isPng = head.startsWith('\x89PNG\r\n\x1a\n');
  const isWebp = head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP';
  return isJpeg || isPng || isWebp;
}
