import type { HelpPostWords } from '@wederkerig/words/help-post';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import type { HelpCardView } from './help-card.ts';
import type { HelpPostController } from './help-post.controller.ts';
import type { HelpPost } from './help-post.operations.ts';
import type { HelpWent } from './help-went.operations.ts';

export interface HelpPostView {
  post: HelpPost;
  view: HelpCardView;
  words: HelpPostWords;
  shared: SharedWords;
  act: HelpPostController;
}

export interface GatheringView extends HelpPostView {
  firstName: unknown;
  come: (coming: boolean) => void;
}

/** "Ik kom" and "Ik kan niet"; who comes shows a first name to neighbours, and that is said beside it. */
export function gathering({
  post,
  view,
  words,
  act,
  firstName,
  come,
}: GatheringView): TemplateResult | typeof nothing {
  const { posts, level } = view;
  const { viewerComing, full, calendarAddress, state } = post;
  if (state !== 'OPEN') return nothing;
  const answer = (coming: boolean, label: string) => {
    const mine = viewerComing === coming;
    return html`<button
      class="answer ${mine ? 'main' : ''}"
      aria-pressed=${mine}
      aria-disabled=${act.busy}
      data-read
      @click=${() => come(coming)}
    >
      <span>${mine ? '✓ ' : nothing}${label}</span
      >${mine ? html`<span class="mine">${posts.yourAnswer}</span>` : nothing}
    </button>`;
  };
  return html`${heading(level + 1, 'subtitle', words.willYouCome)} ${firstName}
    <div class="stack">
      ${full && !viewerComing ? nothing : answer(true, posts.iCome)} ${answer(false, posts.iCannot)}
    </div>
    <p class="note" data-read>${posts.comeAudience}</p>
    ${calendarAddress ? html`<p><a class="file" href=${calendarAddress}>${words.calendar}</a></p>` : nothing}`;
}

const faces: Record<HelpWent, TemplateResult> = {
  WELL: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M8 14a5 5 0 0 0 8 0M9 9v1M15 9v1" />
  </svg>`,
  FAIRLY: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M8 15h8M9 9v1M15 9v1" />
  </svg>`,
  BADLY: html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M8 16a5 5 0 0 1 8 0M9 9v1M15 9v1" />
  </svg>`,
};

/** Three faces, each with its word. */
export const threeFaces = (
  words: Record<HelpWent, string>,
  busy: boolean,
  tell: (went: HelpWent) => void,
): TemplateResult =>
  html`<div class="stack faces">
    ${(Object.keys(faces) as HelpWent[]).map(
      (went) =>
        html`<button class="answer" aria-disabled=${busy} data-read @click=${() => tell(went)}>
          ${faces[went]}<span>${words[went]}</span>
        </button>`,
    )}
  </div>`;

/** Asked once, the day after. */
export function wentFaces({ post, view, words, act }: HelpPostView): TemplateResult {
  const ask = post.kind === 'GATHERING' ? words.wasItNice : view.posts.howDidItGo;
  return html`${heading(view.level + 1, 'subtitle', ask)}
    ${threeFaces(words.went, act.busy, (went) => void act.tell(went))}
    <p class="note" data-read>${words.wentAudience}</p>`;
}
