/** A text as it stands in a feed: programs read that as HTML, and nothing of ours is any. */
export function inFeed(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
