import { css } from 'lit';

export const mix = css`
  .outline {
    min-block-size: 24em;
  }
  .mix,
  .pictures,
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .picture {
    gap: 12px;
    max-inline-size: 34em;
  }
  .title {
    margin-block-end: 4px;
  }
  .picture p,
  .stack p {
    margin: 0;
  }
  dl {
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
    overflow-wrap: anywhere;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-weight: 700;
  }
  .stack,
  .box {
    max-inline-size: 34em;
  }
  .stack ul {
    margin: 0;
    padding-inline-start: 1.25em;
    list-style: disc;
    display: grid;
    gap: 4px;
  }
  .own {
    white-space: pre-line;
  }
  /* With large letters there is no room for two columns: then a number stands under its name. */
  @container (inline-size < 20em) {
    thead {
      display: none;
    }
    table,
    tbody,
    th,
    td {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 12px;
      border-block-end: 1px solid var(--_line);
    }
    th,
    td {
      border: 0;
      min-inline-size: 0;
    }
  }
  @container (inline-size > 46em) {
    .pictures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 32px;
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
  @media print {
    .bar,
    tr {
      break-inside: avoid;
    }
  }
`;
