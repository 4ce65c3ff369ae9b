import type { CommitmentsWords } from '@wederkerig/words/commitments';
import type { SharedWords } from '@wederkerig/words/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../shared/widget.ts';
import type { Commitment } from './commitments.operations.ts';

export interface CommitmentView {
  commitment: Commitment;
  organisation: Organisation;
  words: CommitmentsWords;
  shared: SharedWords;
  language: string;
  /** Of the promise's own heading; the question stands one lower. */
  level: number;
  /** Where the organisation's server is, for its own pages. */
  server: string;
}

/** Who said it: the job alone of somebody who left. Each keeps its own direction. */
export const signed = (author: string | null, job: string): TemplateResult =>
  html`${author ? html`<bdi>${author}</bdi>, ` : nothing}<bdi>${job}</bdi>`;

/** Where the organisation's own page shows a point of a lab. */
export const pointOf = (server: string, { lab, anchor }: NonNullable<Commitment['place']>): string =>
  new URL(`share/lab-feedback/${encodeURIComponent(lab)}#${encodeURIComponent(anchor)}`, server).href;
