import { css } from 'lit';

export const board = css`
  .outline,
  .board {
    min-block-size: 30em;
  }
  .board {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .begin {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
  }
  .begin button {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 56px;
    text-align: start;
  }
  svg {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .two {
    display: grid;
    gap: 24px;
    align-items: start;
  }
  .totals {
    margin-block: 8px;
  }
  .totals li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .card {
    display: grid;
    gap: 12px;
    align-content: start;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .example {
    border-style: dashed;
    border-color: var(--_soft);
  }
  .name {
    font-size: 1.1em;
    text-wrap: pretty;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_soft);
    font-size: 0.9em;
  }
  .tags span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .tags svg {
    inline-size: 20px;
    block-size: 20px;
  }
  .mark {
    justify-self: start;
    padding-inline: 12px;
    border-radius: 999px;
    background: var(--_paper);
    font-size: 0.9em;
    font-weight: 600;
  }
  .invite {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: center;
    justify-content: space-between;
  }
  .invite button {
    flex: 1 1 8em;
    max-inline-size: 20em;
  }
  .invite p {
    flex: 1 1 12em;
  }
  .call {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .back {
    justify-self: start;
    margin-block: -8px;
  }
  @media print {
    .noprint,
    .card button {
      display: none !important;
    }
  }
  @container (min-inline-size: 40em) {
    .begin {
      grid-template-columns: repeat(3, 1fr);
    }
    .begin button {
      justify-content: center;
    }
    .invite button {
      flex: none;
    }
    .two {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      gap: 24px 48px;
    }
  }
`;
