import { createHash } from 'node:crypto';

/** The mark by which a browser or a cache knows an answer again. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether it is among the marks of what somebody has; caches on the way mark a tag as weak when they compress, and send several. */
export function isKnown(tags: string | null | undefined, etag: string): boolean {
  return (tags ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
