import { readingDirection } from '@wederkerig/words';
import type { HelpPostsWords } from '@wederkerig/words/help-posts';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.ts';
import { paragraphs } from '../shared/organisation-text.ts';
import { fits, type speechFrom } from './help-fits.ts';
import type { HelpAsk, HelpPost } from './help-post.operations.ts';
import { tags, type HelpBoardView } from './help-visitor.ts';

export interface HelpCardView extends HelpBoardView {
  posts: HelpPostsWords;
  /** Undefined where no post has reasons to say. */
  speech?: ReturnType<typeof speechFrom>;
}

/** When and where, as far as this reader may know. */
export function whenAndWhere(post: HelpAsk['post'], words: HelpPostsWords): TemplateResult {
  const { timing, onDate, atTime, place, building } = post;
  const when = onDate ? words.onDay(onDate, atTime) : timing === 'DATE' ? undefined : words.timing[timing];
  const where = place ?? (building ? words.inPlace(building) : undefined);
  // Each keeps its own direction.
  return html`${when ? html`<bdi>${when}</bdi>` : nothing}${when && where ? '. ' : nothing}${
    where ? html`<bdi>${where}</bdi>` : nothing
  }`;
}

/** What the post says, in the words and the language of its writer. */
export function said(post: HelpAsk['post'], level: number, whole: boolean): TemplateResult {
  const { language, title, text } = post;
  return html`<div class="said" lang=${language} dir=${readingDirection(language)}>
    ${heading(level, whole ? 'title' : 'name', title)}
    ${text ? html`<div class=${whole ? 'whole' : ''} data-read>${paragraphs(whole ? text : beginning(text))}</div>` : nothing}
  </div>`;
}

/** How much of a text stands in the list. */
const most = 140;

/** The beginning of a long text, up to a whole word; the rest is one press away. */
function beginning(text: string): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
}

/** Who placed it for a neighbour, who plans a gathering, and who comes. */
export function whoComes(
  { placedFor, planner, mine, coming, full }: HelpPost,
  words: HelpPostsWords,
): TemplateResult | typeof nothing {
  return html`${placedFor ? html`<p data-read>${words.placedFor(placedFor.by, placedFor.as)}</p>` : nothing}
  ${planner && !mine ? html`<p data-read>${words.planner(planner)}</p>` : nothing}
  ${coming.length ? html`<p data-read>${words.coming(coming)}</p>` : nothing}
  ${full ? html`<p data-read>${words.full}</p>` : nothing}`;
}

interface CardActs {
  open: () => void;
  openTalk: (talk: string) => void;
}

/** A post in the list, with the one thing a neighbour can do with it. */
export function postCard(post: HelpPost, view: HelpCardView, { open, openTalk }: CardActs): TemplateResult {
  const { posts: words } = view;
  const act = post.talk
    ? html`<button @click=${() => openTalk(post.talk!)}>${words.openTalk}</button>`
    : html`<button aria-label="${actOf(post, words)}: ${post.title}" @click=${open}>
        ${actOf(post, words)}
      </button>`;
  return html`<article class="card" part="post">
    ${tags(post, view)}
    <div>
      ${said(post, view.level + 2, false)}
      <p class="meta" data-read>${whenAndWhere(post, words)}</p>
      ${fits(post, words, view.speech)}
    </div>
    ${whoComes(post, words)}
    <p class="act noprint">${act}</p>
  </article>`;
}

function actOf(
  { kind, viewerCanRespond, viewerComing, full, mine }: HelpPost,
  words: HelpPostsWords,
): string {
  if (mine || (kind !== 'GATHERING' && !viewerCanRespond)) return words.readOn;
  if (kind === 'REQUEST') return words.wantToHelp;
  if (kind === 'OFFER') return words.wantThis;
  return viewerComing !== null || full ? words.readOn : words.comeToo;
}
