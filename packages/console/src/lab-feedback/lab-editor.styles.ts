import { css } from 'lit';

export const labEditorStyles = css`
  .wide {
    max-inline-size: 90rem;
  }
  .found,
  .part {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .part {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    font-size: 1.15em;
  }
  wk-console-lab-publishing:not(:defined) {
    display: none;
  }
  nav button {
    padding-inline: 8px;
    overflow-wrap: normal;
  }
  nav button[aria-current] {
    border-color: transparent transparent var(--_act);
    border-radius: 0;
  }
  nav button:not([aria-current]) {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .item {
    gap: 8px;
  }
  .plain {
    display: grid;
    gap: 4px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_act);
  }
  .plain.none {
    border-color: var(--_line);
  }
  .around {
    padding-inline-start: 16px;
  }
  .shape {
    gap: 16px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .after {
    margin-block-start: 8px;
  }
  .hint {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_warm);
  }
  .theirs {
    color: var(--_ink);
  }
  .kept {
    color: var(--_act);
    font-weight: 600;
  }
  .page-of-source {
    display: grid;
    gap: 12px;
    margin-block-start: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    overflow-wrap: anywhere;
  }
  mark {
    background: var(--_warm-tint);
    color: inherit;
  }
  @media (min-width: 60rem) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      gap: 32px;
      align-items: start;
    }
    .source {
      position: sticky;
      inset-block-start: 8px;
    }
    .page-of-source {
      max-block-size: calc(100dvh - 80px);
      overflow-y: auto;
    }
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  @media (max-width: 59.99rem) {
    .beside {
      display: grid;
      gap: 16px;
    }
  }
`;
