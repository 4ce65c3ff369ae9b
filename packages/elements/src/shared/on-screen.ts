/** What of a story is really on screen now, looked at through every shadow root, as an eye or a thumb meets it. */

/** All that fits a selector, also inside shadow roots. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

/** The dialog on top, which covers the rest; without one the story itself. */
export const onTop = (story: HTMLElement): HTMLElement =>
  all(story, 'dialog[open]').findLast((one) => one.checkVisibility()) ?? story;

/** The text on screen: not the content of a closed fold, nor what an element keeps in reserve. */
export const shownText = (root: ParentNode & Node): string =>
  textsIn(root)
    .map((text) => (text.parentElement?.checkVisibility() ? text.data : ''))
    .join(' ')
    .replace(/\s+/g, ' ');

/** One line of text as it is drawn. */
export interface Line {
  text: Text;
  box: DOMRect;
}

/** Every line that an eye can read; what only a screen reader is told is no line. */
export function linesIn(root: ParentNode & Node): Line[] {
  return textsIn(root)
    .filter((text) => text.data.trim() && text.parentElement && canBeSeen(text.parentElement))
    .flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width }) => width > 1).map((box) => ({ text, box }));
    });
}

/** Every element around one, from the inside out, also outside the shadow roots it stands in. */
export function* around(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = outer(one)) yield one;
}

export const canBeSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  ![...around(element)].some((one) => getComputedStyle(one).clipPath === 'inset(50%)');

/** What a person would call an element in a report of a fault. */
export function called(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}> "${words || element.getAttribute('aria-label') || element.id}"`;
}

const outer = (one: Element): Element | null =>
  one.assignedSlot ?? one.parentElement ?? ((one.getRootNode() as Partial<ShadowRoot>).host || null);

function textsIn(root: ParentNode & Node): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode as HTMLElement | Text;
    if (node instanceof Text) texts.push(node);
    else if (node.shadowRoot) texts.push(...textsIn(node.shadowRoot));
  }
  return texts.filter(
    ({ parentElement }) => !parentElement || !/^(style|script|option)$/.test(parentElement.localName),
  );
}
