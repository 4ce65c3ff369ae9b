import { movesNothing } from './moves-nothing.ts';

/** How high an element is when it shows its first data: in a narrow place and in a wide one, in CSS pixels. */
export type Room = readonly [narrow: number, wide: number];

/** From this width on the elements stand in columns, as in their styles: 46em. */
const wideFrom = 828;

/** Under this nobody can press anything, so an element that has less is given room whatever it moves. */
const leastRoom = 24;

/** Lets an element that has room kept be so high. A constructed sheet, since strict pages take no other style. */
export function styleRooms(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@media screen{:where([style*=--wk-room]:not([hidden])){display:block;block-size:var(--wk-room);overflow:clip}}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Sets how high an element is, or lets it be as high as it is. */
export function setRoom({ style }: HTMLElement, height: number | '' = ''): void {
  style.setProperty('--wk-room', String(height && `${height}px`));
}

/** Whether a tag is ours: what somebody else registered under its name is left alone. */
export const isFree = (tag: string): boolean => 'wkVersion' in (customElements.get(tag) ?? { wkVersion: 0 });

/** Whether nobody has seen the page yet. The timeline begins with the first frame; what the browser tells of painting comes later. */
export const nothingPainted = (): boolean => !document.timeline.currentTime;

/**
 * Keeps what stands under an element where it is while the code is on its way. It gets the room it will need where that moves
 * nothing the reader sees, and otherwise stays as high as its fallback; tend-room.ts goes on from there.
 *
 * @param unseen whether nobody can have seen the page around it yet, so that nothing moves
 */
export function keepRoom(host: HTMLElement, [narrow, wide]: Room, unseen: boolean): void {
  const { style, firstElementChild: first, lastElementChild: last } = host;
  style.setProperty('--wk-room', 'auto');
  // The space around its fallback stays when that gives way to the card.
  if (first) style.marginTop = getComputedStyle(first).marginTop;
  if (last) style.marginBottom = getComputedStyle(last).marginBottom;
  const own = host.offsetHeight;
  const needed = Math.max(own, host.clientWidth < wideFrom ? narrow : wide);
  setRoom(host, own);
  const given = unseen || own < leastRoom || movesNothing(host, () => setRoom(host, needed)) ? needed : own;
  setRoom(host, given);
  style.setProperty('--wk-min-block-size', `${given}px`);
}
