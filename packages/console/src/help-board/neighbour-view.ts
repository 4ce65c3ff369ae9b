import { readingDirection } from '@wederkerig/words';
import type { ConsoleNeighbourPostWords } from '@wederkerig/words/console-neighbour-post';
import type { HelpSentencesWords } from '@wederkerig/words/help-sentences';
import { html, nothing } from 'lit';
import type { End, NeighbourPostController } from './neighbour-post.controller.ts';
import type { NeighbourPost, NeighbourTalk } from './neighbour-post.operations.ts';

export interface NeighbourView {
  readonly posts: NeighbourPostController;
  readonly words: ConsoleNeighbourPostWords;
  readonly sentences: HelpSentencesWords;
}

/** One post for a neighbour: what it says, what neighbours answered, and what became of it. */
export function neighbourView(view: NeighbourView, post: NeighbourPost) {
  const { words } = view;
  const { title, text, language, consent } = post;
  return html`<section class="card">
      <p lang=${language} dir=${readingDirection(language)}>${text ?? title}</p>
      <p class="meta">${words.forWhom(post.neighbour, post.building, post.home)}</p>
      <p class="meta">${words.placedBy(post.placedBy, post.placedOn)}</p>
      <p class="meta">${words.consentGiven[consent]} ${post.onPaper ? words.mayHang : words.mayNotHang}</p>
      <p><strong>${stateOf(words, post)}</strong></p>
      ${post.asksWhetherOpen ? html`<p class="box">${words.askStillNeeded}</p>` : nothing}
      ${post.coming.length > 0 ? html`<p>${words.coming(post.coming)}</p>` : nothing}
    </section>
    ${post.kind === 'GATHERING' ? nothing : answers(view, post)} ${ending(view, post)}`;
}

/** How it stands with a post, in words. */
export function stateOf(
  words: ConsoleNeighbourPostWords,
  post: Pick<NeighbourPost, 'state' | 'waiting' | 'refused'>,
): string {
  if (post.refused) return words.refused;
  return post.waiting && post.state === 'OPEN' ? words.waiting : words.state[post.state];
}

function answers(view: NeighbourView, post: NeighbourPost) {
  const { words } = view;
  return html`<section class="stack" aria-label=${words.answers}>
    <h2>${words.answers}</h2>
    ${post.talks.length === 0 ? html`<p>${words.noAnswers}</p>` : nothing}
    ${post.talks.map((talk) => oneTalk(view, talk))}
  </section>`;
}

function oneTalk(view: NeighbourView, talk: NeighbourTalk) {
  const { words, sentences } = view;
  const name = talk.with ?? words.someone;
  return html`<article class="card">
    <h3>${name}</h3>
    ${talk.waits ? html`<p class="to-do">${words.waitsForUs}</p>` : nothing}
    <ol class="said">
      ${talk.messages.map(
        ({ mine, sentence, text, language, waiting }) =>
          html`<li class=${mine ? 'ours' : ''}>
            <strong>${mine ? words.office : name}</strong>
            <span lang=${text ? (language ?? 'nl') : nothing} dir="auto"
              >${sentence ? sentences[sentence] : text}</span
            >
            ${waiting ? html`<span class="note">${words.held}</span>` : nothing}
          </li>`,
      )}
    </ol>
    ${yes(talk, words, name)} ${talk.with ? answering(view, talk, name) : nothing}
  </article>`;
}

function yes(
  { agreed, agreedByOffice, otherAgreed }: NeighbourTalk,
  words: ConsoleNeighbourPostWords,
  name: string,
) {
  if (agreed) return html`<p class="done">${words.agreed}</p>`;
  if (agreedByOffice) return html`<p class="done">${words.agreedByUs}</p>`;
  return otherAgreed ? html`<p>${words.otherAgreed(name)}</p>` : nothing;
}

function answering({ posts, words }: NeighbourView, talk: NeighbourTalk, name: string) {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void posts.answer(talk, 'ANSWER');
  };
  const act = (what: 'PASS_ON' | 'AGREE', label: string) =>
    html`<button type="button" aria-disabled=${posts.busy} @click=${() => posts.answer(talk, what)}>
      ${label}
    </button>`;
  return html`<div class="acts">
      ${act('PASS_ON', words.passOn)} ${talk.canAgree ? act('AGREE', words.agree) : nothing}
    </div>
    <p class="note">${words.passOnMeans}</p>
    <form novalidate @submit=${send}>
      <div>
        <label for=${`answer-${talk.id}`}>${words.answer}</label>
        <textarea
          id=${`answer-${talk.id}`}
          maxlength="1000"
          aria-describedby=${`note-${talk.id}`}
          .value=${posts.answers.get(talk.id) ?? ''}
          @input=${(event: Event) => posts.typeAnswer(talk, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="note" id=${`note-${talk.id}`}>${words.answerHint(name)}</p>
      </div>
      <div class="acts"><button class="main" aria-disabled=${posts.busy}>${words.send}</button></div>
    </form>`;
}

function ending({ posts, words }: NeighbourView, post: NeighbourPost) {
  const ends = endsOf(post);
  if (ends.length === 0) return nothing;
  return html`<section class="card" aria-label=${words.end}>
    <h2>${words.end}</h2>
    <div class="acts">
      ${ends.map(
        (end) =>
          html`<button
            class=${end === 'WITHDRAWN' ? 'danger' : ''}
            aria-disabled=${posts.busy}
            @click=${() => posts.end(post, end)}
          >
            ${words.ends[end]}
          </button>`,
      )}
    </div>
  </section>`;
}

function endsOf({ state, kind, asksWhetherOpen }: NeighbourPost): End[] {
  if (state === 'AGREED') return ['DONE', 'WITHDRAWN'];
  if (state !== 'OPEN') return [];
  const found: End[] = kind === 'GATHERING' ? [] : ['AGREED', 'DONE'];
  return [...(asksWhetherOpen ? (['KEPT'] as const) : []), ...found, 'WITHDRAWN'];
}
