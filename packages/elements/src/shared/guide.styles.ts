import { css } from 'lit';

/** A row of questions, one a screen. */
export const guide = css`
  .guide {
    gap: 16px;
    max-inline-size: 38em;
  }
  .title {
    padding-block: 0;
  }
  .step {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_soft);
  }
  .dots {
    display: flex;
    gap: 4px;
  }
  .dots i {
    inline-size: 16px;
    block-size: 6px;
    border: 1px solid var(--_soft);
    border-radius: 3px;
  }
  .dots .done {
    border-color: var(--_act);
    background: var(--_act);
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 56px;
    text-align: start;
  }
  .mine {
    font-size: 0.9em;
    font-weight: 400;
  }
  /* A day has parts of its own that take the focus. */
  input:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .fill {
    border: 1px solid var(--_soft);
    font-weight: 400;
    text-align: start;
  }
  .hint,
  .continued {
    background: var(--_warm-tint);
    color: var(--_warm);
  }
  .continued {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    padding-block: 0;
  }
  .continued span {
    padding-block: 8px;
  }
  .continued button {
    color: inherit;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 8px;
  }
  .way .main {
    flex: 1 1 10em;
    max-inline-size: 20em;
  }
  .dot {
    padding: 8px 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  .dot input {
    flex: none;
  }
  .dot.chosen {
    border-color: var(--_act);
    background: var(--_tint);
    font-weight: 600;
  }
  @container (min-inline-size: 30em) {
    .choices:not(.one) {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
