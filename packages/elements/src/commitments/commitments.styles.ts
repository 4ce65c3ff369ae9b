import { css } from 'lit';

export const commitments = css`
  .outline,
  .commitments {
    min-block-size: 38em;
  }
  .commitments,
  .record,
  .promise,
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .record,
  .told {
    gap: 12px;
  }
  .title {
    margin-block-end: 4px;
  }
  dl {
    max-inline-size: 34em;
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
  .short {
    fill: var(--_bad);
  }
  table {
    inline-size: 100%;
    max-inline-size: 34em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .filters,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .filters a,
  .ways a,
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    min-inline-size: 48px;
  }
  .filters a {
    font-weight: 600;
  }
  a,
  summary,
  th,
  dt,
  .badge {
    overflow-wrap: anywhere;
  }
  .filters [aria-current] {
    color: var(--_ink);
    text-decoration: none;
    border-block-end: 3px solid var(--_act);
  }
  .promises {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  .promise {
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .promise-text {
    max-inline-size: 34em;
    font-size: 1.1em;
  }
  .badge {
    justify-self: start;
    padding: 2px 12px;
    border-radius: 16px;
    font-weight: 700;
  }
  .good {
    background: var(--_tint);
    color: var(--_act);
  }
  .over {
    border: 1px solid var(--_soft);
  }
  .moves {
    display: grid;
    gap: 8px;
    max-inline-size: 38em;
  }
  .moves .note {
    display: block;
  }
  .steps li {
    max-inline-size: 38em;
    padding: 0 16px 16px;
    border-inline-start: 3px solid var(--_line);
  }
  .steps li:last-child {
    padding-block-end: 0;
  }
  .steps .now {
    border-color: var(--_act);
  }
  .steps .now > b {
    color: var(--_act);
  }
  /* The room for a question and its answers until they are there. */
  .waiting {
    min-block-size: 17em;
  }
  .more {
    justify-self: start;
  }
  @container (min-inline-size: 46em) {
    .record dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .promise {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 24px 48px;
    }
    .told {
      grid-column: 1;
      grid-row: span 2;
    }
  }
  @media (forced-colors: active) {
    .badge,
    .bar svg {
      border: 1px solid;
    }
    rect {
      fill: CanvasText;
    }
    .steps .now {
      border-inline-start-width: 6px;
    }
  }
  @media print {
    .promise {
      break-inside: avoid;
    }
  }
`;
