import { css } from 'lit';

export const thanks = css`
  .outline,
  .wall-page {
    min-block-size: 22em;
  }
  .wall-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    align-content: start;
  }
  .title {
    margin-block-end: 4px;
  }
  .wall {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .thanks-card {
    padding: 16px clamp(16px, 4cqi, 24px);
    border-radius: var(--_radius-card);
    background: var(--_warm-tint);
    color: var(--_ink);
  }
  .words {
    margin: 0 0 8px;
    color: var(--_warm);
    font-size: 1.22em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .words span {
    white-space: pre-line;
  }
  .deed,
  .names {
    overflow-wrap: anywhere;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    font-weight: 600;
  }
  .when {
    font-weight: 400;
  }
  .thanks-card .quiet {
    color: inherit;
    font-size: 0.9em;
    font-weight: 400;
  }
  .call {
    display: inline-flex;
    max-inline-size: 100%;
    min-block-size: 48px;
    align-items: center;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  @container (min-inline-size: 46em) {
    .wall {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .thanks-card {
      border: 1px solid;
    }
  }
  @media print {
    .thanks-card {
      border: 1px solid;
      break-inside: avoid;
    }
  }
`;
