import type { SharedWords } from '@wederkerig/words/shared';
import type { ReasonSpeech } from '@wederkerig/words/help-reasons';
import { html, type nothing, type TemplateResult } from 'lit';
import type { Later } from '../shared/later.ts';
import { notice } from '../shared/notice.ts';
import type { Widget } from '../shared/widget.ts';
import { said } from './help-fits.ts';
import type { HelpPost } from './help-post.operations.ts';

interface Suggesting {
  later: Later<unknown>;
  widget: Widget;
  level: number;
  /** Undefined until it is fetched. */
  speech: Omit<ReasonSpeech, 'about'> | undefined;
  /** While the post is changed or taken away. */
  hidden: boolean;
}

/** Neighbours for one's own open request; fetched for whoever wrote it. */
export function suggesting(
  post: HelpPost,
  { later, widget, level, hidden, speech }: Suggesting,
  shared: SharedWords,
): TemplateResult | typeof nothing {
  void later.load();
  if (!later.part) return notice(later.outcome, shared, { retry: later.again });
  return html`<wk-help-suggestions
    exportparts="box, heading, notice"
    ?hidden=${hidden}
    .widget=${widget}
    .post=${post.id}
    .version=${post.version}
    .level=${level}
    .say=${speech && ((reasons: HelpPost['fits']) => said(reasons, { ...speech, about: 'neighbour' }))}
  ></wk-help-suggestions>`;
}

/** Whether neighbours are looked for. One question at a time: not while something else is asked about the post. */
export function maySuggest({ mine, kind, state, waiting, asksWhetherOpen }: HelpPost): boolean {
  return mine && kind === 'REQUEST' && state === 'OPEN' && !waiting && !asksWhetherOpen;
}
