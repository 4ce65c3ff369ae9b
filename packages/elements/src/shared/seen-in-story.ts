import { expect, waitFor } from 'storybook/test';
import { all, shownText } from './on-screen.ts';

/** What a story does and sees as a reader would: by the words on screen, through every shadow root. */

const patience = { timeout: 5000 };

let seen = 0;

/** How often stories saw the text they look for, so that a story without any is found out. */
export const timesSeen = (): number => seen;

export async function says(canvas: HTMLElement, text: string): Promise<void> {
  await waitFor(() => expect(shownText(canvas)).toContain(text), patience);
  seen++;
}

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

/** Chooses the one of several dots that `label` stands beside. */
export async function choose(canvas: HTMLElement, label: string): Promise<void> {
  (await found(canvas, 'label', (one) => words(one).startsWith(label))).click();
}

/** Chooses a file, as the window of the browser for that would. */
export async function chooseFile(canvas: HTMLElement, file: File): Promise<void> {
  const named = await found(
    canvas,
    'label',
    (one) => (one as HTMLLabelElement).control?.matches('[type=file]') ?? false,
  );
  const field = (named as HTMLLabelElement).control as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
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

const words = ({ textContent }: HTMLElement): string => (textContent ?? '').replace(/\s+/g, ' ').trim();
