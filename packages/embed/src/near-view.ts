/** How far outside the view an element counts as near: a screen and a half, so that it is there before the reader is. */
const margin = '150%';

/**
 * Calls `near` for each element once it comes near the view, and for all of them when somebody reaches for Ctrl-F or Ctrl-P: what
 * is not there can be neither found nor printed. When the browser tells of printing, it is too late to fetch anything.
 */
export function nearView<Host extends Element>(near: (host: Host) => void): (host: Host) => void {
  const waiting = new Set<Host>();
  const arrive = (host: Host) => waiting.delete(host) && near(host);
  const observer = new IntersectionObserver(
    (seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && arrive(target as Host)),
    { rootMargin: margin },
  );
  addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && waiting.forEach(arrive));
  return (host) => {
    waiting.add(host);
    observer.observe(host);
  };
}
