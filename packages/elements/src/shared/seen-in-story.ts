import { expect, waitFor } from 'storybook/test';

/** What a story does and sees as a reader would: by the words on screen, through every shadow root. */

const patience = { timeout: 5000 };

export const says = (canvas: HTMLElement, text: string): Promise<void> =>
  waitFor(() => expect(shownText(canvas)).toContain(text), patience);

export const saysNot = (canvas: HTMLElement, text: string): Promise<void> =>
  waitFor(() => expect(shownText(canvas)).not.toContain(text), patience);

/** Presses the button whose words begin with `label`; a dialog on top goes first. */
export async function press(canvas: HTMLElement, label: string): Promise<void> {
  (await found(canvas, 'button, summary', (one) => words(one).startsWith(label))).click();
}

export const pressed = async (canvas: HTMLElement, label: string): Promise<string | null> =>
  (await found(canvas, 'button', (one) => words(one).startsWith(label))).getAttribute('aria-pressed');

/** Types into the field that `label` stands above. */
export async function type(canvas: HTMLElement, label: string, text: string): Promise<void> {
  const named = await found(canvas, 'label', (one) => words(one).startsWith(label));
  const field = (named as HTMLLabelElement).control as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

async function found(
  canvas: HTMLElement,
  selector: string,
  fits: (one: HTMLElement) => boolean,
): Promise<HTMLElement> {
  let last: HTMLElement | undefined;
  await waitFor(() => {
    last = all(canvas, selector)
      .filter((one) => one.checkVisibility() && fits(one))
      .at(-1);
    expect(last).toBeDefined();
  }, patience);
  return last!;
}

function all(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

/** Only what is really on screen: not the content of a closed fold, nor what an element keeps in reserve. */
function shownText(root: ParentNode & Node): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode as HTMLElement | Text;
    if (node instanceof Text) texts.push(node.parentElement?.checkVisibility() ? node.data : '');
    else if (node.shadowRoot) texts.push(shownText(node.shadowRoot));
  }
  return texts.join(' ').replace(/\s+/g, ' ');
}

const words = ({ textContent }: HTMLElement): string => (textContent ?? '').replace(/\s+/g, ' ').trim();
