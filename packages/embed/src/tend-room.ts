import { clientsOnPage } from '@wederkerig/client';
import { isFree, setRoom } from './keep-room.ts';
import { movesNothing } from './moves-nothing.ts';

const rooms = new WeakMap<Element, { open(): void; close(): void }>();

/**
 * Goes on keeping what stands under an element where it is: until its first data, and again when somebody signs in. The element
 * grows by itself only where that moves nothing the reader sees. Otherwise it is cut, with a button that says so, until a press.
 *
 * @param tags all elements that have room kept
 * @param loadMore fetches that button
 */
export function tendRoom(
  host: HTMLElement,
  tags: string,
  server: string,
  loadMore: () => Promise<unknown>,
): void {
  if (rooms.has(host)) return;
  const { shadowRoot } = host;
  // Somebody else took the name.
  if (!shadowRoot || !isFree(host.localName)) return setRoom(host);
  let height: number | undefined = host.offsetHeight;
  let more: Element | undefined;

  const fit = () => {
    if (height === undefined) return;
    const card = shadowRoot.querySelector<HTMLElement>('.widget')!;
    const needed = card.offsetHeight;
    if (needed > height && movesNothing(host, () => setRoom(host, needed))) height = needed;
    setRoom(host, height);
    if (needed <= height || card.querySelector('.outline')) return more?.remove();
    // Without its code the button is not there, and the card had better push.
    loadMore().catch(open);
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    host.style.borderRadius = 'var(--_radius-card)';
    card.after((more ??= document.createElement('wk-more')));
  };
  const open = () => {
    setRoom(host, (height = undefined));
    more?.remove();
  };
  const close = () => setRoom(host, (height = host.offsetHeight));

  const sizes = new ResizeObserver(fit);
  const look = () => {
    const card = shadowRoot.querySelector('.widget');
    if (!card) return;
    sizes.observe(card);
    hearOf(server, tags);
  };
  new MutationObserver(look).observe(shadowRoot, { childList: true });
  look();
  hearTurning(tags);
  rooms.set(host, { open, close });
  host.addEventListener('click', open);
  host.addEventListener('keyup', open);
}

const all = (tags: string, act: 'open' | 'close') =>
  document.querySelectorAll(tags).forEach((host) => rooms.get(host)?.[act]());

/** Of the page when its elements were given room; nought before that. */
let width = 0;

/** When a phone is turned everything moves anyway; the room that was kept the other way would stay empty. */
function hearTurning(tags: string): void {
  if (width) return;
  width = innerWidth;
  addEventListener('resize', () => {
    if (width !== innerWidth) all(tags, 'open');
    width = innerWidth;
  });
}

const heard = new Set<EventTarget>();

/** Signing in changes what elements show some time after the press; and who searches the page wants all of it. */
function hearOf(server: string, tags: string): void {
  const session = clientsOnPage().get(server)?.session;
  if (!session || heard.has(session)) return;
  heard.add(session);
  session.addEventListener('wk-session-changed', () => all(tags, 'close'));
  addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && all(tags, 'open'));
}
