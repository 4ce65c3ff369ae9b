/** How far outside the view an element counts as near: a screen and a half, so that it is there before the reader is. */
const margin = '150%';

/**
 * Calls `near` for each element once it comes near the view, and for all of them when somebody reaches for Ctrl-F or Ctrl-P: what
 * is not there can be neither found nor printed. When the browser tells of printing, it is too late to fetch anything.
 *
 * @param tags all elements that are looked for
 */
export function nearView<Host extends Element>(
  tags: string,
  near: (host: Host) => void,
): (host: Host) => void {
  // Weak: a page that changes without loading takes away what nobody came near.
  const waiting = new WeakSet<Host>();
  const arrive = (host: Host) => waiting.delete(host) && near(host);
  const observer = new IntersectionObserver(
    (seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && arrive(target as Host)),
    { rootMargin: margin },
  );
  addEventListener(
    'keydown',
    ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && document.querySelectorAll<Host>(tags).forEach(arrive),
  );
  return (host) => {
    waiting.add(host);
    observer.observe(host);
  };
}
