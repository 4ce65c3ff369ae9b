import type { ActivityWords } from '@wederkerig/words/activities';
import {
  sayReason,
  type HelpReason as Reason,
  type HelpReasonsWords,
  type ReasonSpeech,
} from '@wederkerig/words/help-reasons';
import type { HelpPostsWords } from '@wederkerig/words/help-posts';
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpPost } from './help-post.operations.ts';

type HelpReason = HelpPost['fits'][number];

/** The words that reasons are said with; undefined until they are fetched. */
export function speechFrom(
  words: HelpReasonsWords | undefined,
  activities: ActivityWords | undefined,
): Omit<ReasonSpeech, 'about'> | undefined {
  return words && activities && { words, activities: activities.activity };
}

/** Why a post may suit its reader, in words and without a score. */
export function fits(
  { kind, fits: reasons, talk }: Pick<HelpPost, 'kind' | 'fits' | 'talk'>,
  words: HelpPostsWords,
  speech: Omit<ReasonSpeech, 'about'> | undefined,
): TemplateResult | typeof nothing {
  if (!reasons.length || talk || !speech) return nothing;
  return html`<p class="box" part="fits" data-read>
    <b>${words.fits[kind]}</b> ${said(reasons, { ...speech, about: 'you' })}
  </p>`;
}

/** Reasons as sentences, one after the other. */
export function said(reasons: readonly HelpReason[], speech: ReasonSpeech): TemplateResult {
  return html`${reasons.map((reason) => html`<bdi>${sayReason(reasonFrom(reason), speech)}</bdi> `)}`;
}

/** A reason as the words know it. A kind of reason and what it is about belong together, as the server says. */
function reasonFrom({ kind, about }: HelpReason): Reason {
  switch (kind) {
    case 'ACTIVITY':
      return { kind: 'activity', activity: about as never };
    case 'WORDS':
      return { kind: 'words', word: about ?? '' };
    case 'LANGUAGE':
      return { kind: 'language', language: about ?? 'nl' };
    case 'TIME':
      return { kind: 'time', time: about as never };
    default:
      return { kind: beside[kind] };
  }
}

const beside = {
  SAME_STAIRWELL: 'same-stairwell',
  SAME_BUILDING: 'same-building',
  SAME_NEIGHBOURHOOD: 'same-neighbourhood',
  HELPED_BEFORE: 'helped-before',
} as const;
