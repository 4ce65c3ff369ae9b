/** A text with spaces after it up to the next whole block of so many bytes, so that how long it is when sealed says next to nothing. */
export function padded(text: string, block: number): string {
  const bytes = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(bytes / block) * block - bytes);
}
