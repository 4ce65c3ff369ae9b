import { css } from 'lit';

/** What comes after an answer; fetched with it. */
export const othersSaidStyles = css`
  .not-saved {
    margin-block-start: 16px;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
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
  /* Side by side there is no room for three columns of large letters: then each answer with its numbers under it. */
  td span {
    display: none;
  }
  @container (inline-size < 20em) {
    thead {
      display: none;
    }
    table,
    tbody,
    tr,
    th,
    td span {
      display: block;
    }
    td {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 12px;
    }
    tbody th {
      border: 0;
      padding-block-end: 0;
    }
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
