import { page, type Locator } from 'vitest/browser';
import { all, onTop } from './on-screen.ts';

/** What a screen reader goes through: the dialog on top or else all of a story; or only a part of it. */
export const heard = (story: HTMLElement, part?: string): Locator =>
  page.elementLocator(part ? all(story, part)[0]! : onTop(story));
