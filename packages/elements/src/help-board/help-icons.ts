import { svg, type SVGTemplateResult } from 'lit';
import type { HelpKind } from './help-board.operations.ts';

/** Beside the words, never in their place. */
const paths: Record<HelpKind, SVGTemplateResult> = {
  REQUEST: svg`<path d="M4 5h16v11H11l-5 4v-4H4z" /><path d="M10 9a2 2 0 1 1 2 2v1M12 14v0" />`,
  OFFER: svg`<path d="M12 20C4 14 3 11 3 9a4 4 0 0 1 9-2 4 4 0 0 1 9 2c0 2-1 5-9 11z" />`,
  GATHERING: svg`<circle cx="8" cy="8" r="3" /><circle cx="16" cy="8" r="3" /><path d="M3 20v-2a5 5 0 0 1 9-3 5 5 0 0 1 9 3v2" />`,
};

export const kindIcon = (kind: HelpKind) =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true">${paths[kind]}</svg>`;
