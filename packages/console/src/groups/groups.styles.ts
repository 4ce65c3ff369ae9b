import { css } from 'lit';

export const groupsStyles = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: 8px 16px;
    align-items: center;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  fieldset {
    min-inline-size: 0;
  }
  .choice span,
  .item strong {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .item a,
  .back {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  /* Names of groups are long words. */
  h1 {
    overflow-wrap: anywhere;
  }
  .point {
    text-align: start;
    font-weight: 400;
  }
  .item .speak {
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .quoted {
    margin-block-start: 8px;
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  details > .page {
    margin-block-start: 8px;
  }
  /* On a phone the words take the whole line, and what is pressed stands below. */
  @media (max-width: 30rem) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
