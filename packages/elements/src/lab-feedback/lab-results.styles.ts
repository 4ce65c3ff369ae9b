import { css } from 'lit';

/** What comes after an answer; fetched with it. */
export const resultStyles = css`
  .not-saved {
    margin-block-start: 16px;
  }
  .results {
    display: grid;
    gap: 12px;
    align-content: start;
  }
  .results .ask {
    margin: 0;
  }
  .results .note {
    margin: 0;
  }
  .bar {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    padding-block: 4px;
  }
  dd {
    margin: 0;
  }
  dd:not(.note) {
    font-weight: 700;
  }
  .bar svg {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 14px;
    border-radius: 4px;
    background: var(--_tint);
  }
  [dir='rtl'] .bar svg {
    transform: scaleX(-1);
  }
  rect {
    fill: var(--_soft);
  }
  .most {
    fill: var(--_act);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  @media (forced-colors: active) {
    .bar svg {
      border: 1px solid;
    }
    rect,
    .most {
      fill: CanvasText;
    }
  }
`;
