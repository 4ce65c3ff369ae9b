import { html, nothing, type TemplateResult } from 'lit';
import { Draft } from '../shared/draft.ts';
import { heading } from '../shared/heading.ts';
import type { HelpPostView } from './help-gathering.ts';
import type { HelpPost } from './help-post.operations.ts';

export interface OwnPostView extends HelpPostView {
  open: 'edit' | 'withdraw' | undefined;
  show: (open: OwnPostView['open']) => void;
}

/** What its writer can do with a post. */
export function ownActs(view: OwnPostView): TemplateResult | typeof nothing {
  const { post, words, open, show, act } = view;
  if (open === 'edit' && post.viewerCanEdit) return editForm(view);
  if (open === 'withdraw') return askWithdraw(view);
  if (!post.asksWhetherOpen && !post.viewerCanEdit && !post.viewerCanWithdraw) return nothing;
  return html`${post.asksWhetherOpen ? stillNeeded(view) : nothing}
    <div class="acts">
      ${post.viewerCanEdit ? html`<button class="quiet" @click=${() => show('edit')}>${words.edit}</button>` : nothing}
      ${
        post.viewerCanWithdraw && !post.asksWhetherOpen
          ? html`<button class="quiet" aria-disabled=${act.busy} @click=${() => show('withdraw')}>
              ${words.withdraw}
            </button>`
          : nothing
      }
    </div>`;
}

/** Asked once, before it runs out. */
function stillNeeded({ view, words, act }: OwnPostView) {
  return html`${heading(view.level + 1, 'subtitle', view.posts.stillNeeded)}
    <div class="stack">
      <button aria-disabled=${act.busy} @click=${() => act.keepOpen()}>${words.stillNeededYes}</button>
      <button aria-disabled=${act.busy} @click=${() => act.withdraw()}>${words.stillNeededNo}</button>
    </div>`;
}

function askWithdraw({ words, act, show }: OwnPostView) {
  const sure = async () => {
    if (await act.withdraw()) show(undefined);
  };
  return html`<div part="box" class="box stack">
    <p><b>${words.withdrawAsk}</b></p>
    <button aria-disabled=${act.busy} @click=${sure}>${words.withdrawSure}</button>
    <button class="quiet" @click=${() => show(undefined)}>${words.stop}</button>
  </div>`;
}

function editForm({ post, words, act, show }: OwnPostView) {
  const draft = draftOf(post.id);
  const typed = { ...wordsOf(post), ...read(draft.text) };
  const keep = (event: Event) => {
    const { name, value } = event.target as HTMLTextAreaElement;
    draft.text = JSON.stringify({ ...wordsOf(post), ...read(draft.text), [name]: value });
  };
  const leave = () => {
    draft.text = '';
    show(undefined);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const title = String(data.get('title')).replace(/\s+/g, ' ').trim();
    if (await act.edit(title, String(data.get('text')).trim())) leave();
  };
  return html`<form novalidate @submit=${submit} @input=${keep}>
    <div>
      <label for="title">${words.editTitle}</label>
      <textarea
        id="title"
        name="title"
        class="line"
        dir="auto"
        maxlength="80"
        aria-describedby="edit-audience"
        .value=${typed.title}
      ></textarea>
    </div>
    <div>
      <label for="text">${words.editText}</label>
      <textarea
        id="text"
        name="text"
        dir="auto"
        maxlength="1000"
        aria-describedby="edit-audience"
        .value=${typed.text}
      ></textarea>
      <p class="note field-note" id="edit-audience">${words.editAudience}</p>
    </div>
    <div class="acts">
      <button class="main" aria-disabled=${act.busy}>${words.keepEdit}</button>
      <button type="button" class="quiet" @click=${leave}>${words.stop}</button>
    </div>
  </form>`;
}

type Words = Record<'title' | 'text', string>;

const draftOf = (post: string) => new Draft(`help-edit:${post}`);

/** Whether the writer typed something over a post that is not kept yet. */
export const isTypedOver = (post: string): boolean => draftOf(post).text !== '';

const wordsOf = ({ title, text }: HelpPost): Words => ({ title, text: text ?? '' });

function read(kept: string): Partial<Words> {
  try {
    const { title, text } = JSON.parse(kept) as Record<string, unknown>;
    return typeof title === 'string' && typeof text === 'string' ? { title, text } : {};
  } catch {
    return {};
  }
}
