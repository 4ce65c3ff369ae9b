import { all, called, canBeSeen, onTop } from './on-screen.ts';

const pressable =
  'a[href], button, select, summary, input, textarea, [role="button"], [role="link"], [tabindex]:not([tabindex="-1"])';

const smallest = 48;
const apart = 8;
/** Drawing is in parts of pixels. */
const hair = 0.5;

/**
 * The controls of a story's elements, as a thumb meets them. What the host page put into an element is the page's own.
 */
export const controlsIn = (story: HTMLElement): HTMLElement[] =>
  all(onTop(story), pressable).filter(
    (one) =>
      canBeSeen(one) && one.getRootNode() instanceof ShadowRoot && !one.closest('[aria-hidden="true"]'),
  );

/**
 * What a thumb would miss: every control is at least 48 by 48 CSS pixels, and 8 away from every other. A link inside a
 * sentence is as large as its line, as WCAG 2.5.8 has it; a box or a dot with a label is as large as both together.
 */
export function tooSmallOrNear(story: HTMLElement): string[] {
  const targets = controlsIn(story)
    .filter((one) => !inSentence(one))
    .map((one) => ({ name: called(labelled(one)), box: labelled(one).getBoundingClientRect() }));
  return [...targets.flatMap(tooSmall), ...tooNear(targets)];
}

interface Target {
  name: string;
  box: DOMRect;
}

const tooSmall = ({ name, box: { width, height } }: Target): string[] =>
  width < smallest - hair || height < smallest - hair
    ? [`small: ${name} is ${Math.round(width)} x ${Math.round(height)} px`]
    : [];

const tooNear = (targets: Target[]): string[] =>
  targets.flatMap((one, index) =>
    targets
      .slice(index + 1)
      .map((other) => ({ other, px: between(one.box, other.box) }))
      .filter(({ px }) => px < apart - hair)
      .map(({ other, px }) => `near: ${one.name} and ${other.name} are ${px.toFixed(1)} px apart`),
  );

function between(one: DOMRect, other: DOMRect): number {
  const across = Math.max(one.left - other.right, other.left - one.right);
  const down = Math.max(one.top - other.bottom, other.top - one.bottom);
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
}

/** Where a label stands around its field, pressing either is the same. */
const labelled = (one: HTMLElement): HTMLElement => one.closest('label') ?? one;

function inSentence(one: HTMLElement): boolean {
  const around = one.parentElement?.textContent?.trim() ?? '';
  return one.matches('a') && getComputedStyle(one).display === 'inline' && around !== one.textContent?.trim();
}
