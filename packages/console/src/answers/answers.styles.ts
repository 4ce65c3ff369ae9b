import { css } from 'lit';

export const answersStyles = css`
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
  .item:has(.late) {
    border-inline-start: 4px solid var(--_bad);
  }
  .item strong,
  .words,
  h1 {
    overflow-wrap: anywhere;
  }
  .words {
    white-space: pre-line;
  }
  .promising {
    gap: 0;
    margin-block-start: 8px;
  }
  .late {
    color: var(--_bad);
    font-weight: 600;
  }
  .item a,
  .back {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  /* On a phone the words take the whole line, and what is pressed stands below. */
  @media (max-width: 30rem) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
