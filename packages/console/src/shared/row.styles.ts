import { css } from 'lit';

/** Rows of what has to be done, the choice of which are shown, and what was said about one. */
export const rowStyles = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: 0 16px;
    align-items: center;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .is-late {
    border-inline-start: 4px solid var(--_bad);
  }
  .late {
    color: var(--_bad);
    font-weight: 600;
  }
  .asked {
    font-weight: 600;
  }
  .item strong,
  .words,
  .event a,
  h1 {
    overflow-wrap: anywhere;
  }
  .words {
    white-space: pre-line;
  }
  .item a,
  .event a,
  .tab,
  .back {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  .tab {
    padding-inline: 12px;
    border-block-end: 4px solid transparent;
    text-decoration: none;
  }
  .tab.here {
    border-block-end-color: var(--_act);
    color: var(--_ink);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event {
    gap: 8px;
  }
  fieldset {
    min-inline-size: 0;
  }
  .folded {
    margin-block-start: 8px;
  }
  /* On a phone the words take the whole line, and what is pressed stands below. */
  @media (max-width: 30rem) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
