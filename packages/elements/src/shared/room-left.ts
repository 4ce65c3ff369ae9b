import { roomLeftWords, type RoomLeftWords } from '@wederkerig/words/room-left';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from './reader.ts';

/** From so many on it is said how much still fits. */
const nearly = 200;

/**
 * Below a field that takes a long text: says near the end how much still fits, and beyond it how much is too much. Nothing that
 * somebody types or pastes is cut off. In tens, so that a screen reader does not speak at every letter.
 */
export function roomLeft(reader: Reader, typed: string, longest: number): TemplateResult {
  const words = reader.words(roomLeftWords);
  // As the server counts.
  const left = longest - [...typed].length;
  const said = words && left <= nearly ? sentence(left, words) : nothing;
  return html`<div role="status">${said === nothing ? nothing : html`<p class="note">${said}</p>`}</div>`;
}

function sentence(left: number, words: RoomLeftWords): string {
  if (left < 0) return words.over(Math.ceil(-left / 10) * 10);
  return left < 10 ? words.hardly : words.left(Math.floor(left / 10) * 10);
}
