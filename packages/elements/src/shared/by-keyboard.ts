import { userEvent } from 'vitest/browser';
import { askBrowser } from './developer-tools.ts';
import { around, called, onTop } from './on-screen.ts';
import { controlsIn } from './targets.ts';

/** Where the keyboard is, through every shadow root. */
export function focused(): Element | null {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one;
}

/** Presses Tab until the keyboard is on the control that is called so; every stop on the way has to show itself. */
export async function tabTo(name: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await userEvent.tab({ shift: direction === 'back' });
    const here = focused();
    if (!here || here === document.body) continue;
    if (here.getRootNode() instanceof ShadowRoot && !(await comesToShowFocus(here)))
      throw new Error(`The focus cannot be seen on ${called(here)}.`);
    if (nameOf(here).startsWith(name)) return;
    passed.push(nameOf(here));
    if (passed.length > 3 && passed.slice(-3).every((one) => one === passed.at(-1))) break;
  }
  throw new Error(`Tab never comes to "${name}", only to: ${passed.join(' | ')}.`);
}

/** What the control with the focus is called. */
export function nameOf(control: Element | null): string {
  const labels = (control as HTMLInputElement | null)?.labels;
  const words = control?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? control?.textContent ?? '';
  return words.replace(/\s+/g, ' ').trim();
}

/** What somebody with only a keyboard cannot reach, see or get away from, by pressing Tab from before a story to after it. */
export async function notByKeyboard(story: HTMLElement): Promise<string[]> {
  const before = door();
  const after = door();
  story.before(before);
  story.after(after);
  const missed = new Set(controlsIn(story).map(stop));
  const wrong: string[] = [];
  const inDialog = onTop(story) !== story;
  if (!inDialog) before.focus();
  // A day and a time are typed in parts, each a stop of its own.
  const inParts = controlsIn(story).filter((one) => one.matches('[type=date], [type=time]')).length;
  // What comes while the keyboard passes, such as a form that was still on its way, counts too; a trap has no end.
  const most = 2 * missed.size + 20 + 4 * inParts;
  let presses = 0;
  let out = false;
  while (presses < most && (inDialog ? missed.size > 0 : !out)) {
    // Never more than what is still to come, so that the walk ends at the door and not somewhere behind it.
    const burst = Math.max(1, Math.min(missed.size, most - presses));
    presses += burst;
    for (const { at, shown } of await pressTab(burst)) {
      if (at === after) out = true;
      if (!at || at === document.body || at === before || at === after) continue;
      missed.delete(stop(at as HTMLElement));
      // What the host page put into an element has the page's own outline.
      if (!shown && at.getRootNode() instanceof ShadowRoot && !(await showsFocusAgain(at)))
        wrong.push(`focus cannot be seen on ${called(at)}`);
    }
  }
  if (!inDialog && !out) wrong.push(`no way out with Tab from ${called(focused() ?? story)}`);
  before.remove();
  after.remove();
  return [...wrong, ...[...missed].map((one) => `not reached with Tab: ${called(one)}`)];
}

/** Where a press of Tab brought the keyboard, and whether that could be seen at once. */
interface Stop {
  at: Element | null;
  shown: boolean;
}

/** Presses Tab several times without waiting for a picture in between, as somebody in a hurry does. */
async function pressTab(times: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  const released = () => {
    const at = focused();
    stops.push({ at, shown: !!at && showsFocus(at) });
  };
  addEventListener('keyup', released, { capture: true });
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }, () => [
    askBrowser('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    askBrowser('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  await Promise.all(presses.flat());
  removeEventListener('keyup', released, { capture: true });
  return stops;
}

/** Goes back to where the keyboard was, and looks longer. */
async function showsFocusAgain(at: Element): Promise<boolean> {
  const now = focused();
  (at as HTMLElement).focus();
  const shown = await comesToShowFocus(at);
  (now as HTMLElement | null)?.focus();
  return shown;
}

/** Of several dots with one name, one is a stop; arrow keys do the rest. */
function stop(one: HTMLElement): Element {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return one;
  const root = one.getRootNode() as ShadowRoot;
  return root.querySelector(`[type="radio"][name="${one.name}"]`) ?? one;
}

/** What was still being scrolled to, or drawn anew, gets half a second; a busy machine needs some of it. */
async function comesToShowFocus(one: Element): Promise<boolean> {
  const until = performance.now() + 500;
  while (!showsFocus(one)) {
    if (performance.now() > until) return false;
    await new Promise(requestAnimationFrame);
  }
  return true;
}

/** A line of at least 2 pixels around it, in a colour of its own, and on screen. */
function showsFocus(one: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const onScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const ground = [...around(one)].map((at) => getComputedStyle(at).backgroundColor);
  const behind = ground.find((colour) => colour !== 'rgba(0, 0, 0, 0)');
  return onScreen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== behind;
}

function door(): HTMLElement {
  const one = document.createElement('button');
  one.textContent = 'Elsewhere on the page';
  return one;
}
