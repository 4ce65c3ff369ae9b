import { css } from 'lit';

/** What all agree on, groups as shapes with letters, and what each stands for. */
export const landscapeStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  p,
  ul {
    margin: 0;
  }
  ul {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.25em;
  }
  li {
    overflow-wrap: anywhere;
  }
  svg {
    inline-size: 100%;
    max-inline-size: 20rem;
    block-size: auto;
  }
  circle {
    fill: var(--_card);
    stroke: var(--_act);
    stroke-width: 0.03px;
  }
  text {
    fill: var(--_ink);
    font-size: 0.26px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: 8px;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:first-child {
    inline-size: 35%;
  }
  summary {
    min-block-size: 48px;
    align-content: center;
    cursor: pointer;
  }
`;
