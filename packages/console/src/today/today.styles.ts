import { css } from 'lit';

export const todayStyles = css`
  .group {
    display: grid;
    gap: 8px;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content 6.5rem;
    gap: 0 16px;
    align-items: center;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .late .item {
    border-inline-start: 4px solid var(--_bad);
  }
  .what {
    display: grid;
  }
  .item > :last-child {
    justify-self: end;
  }
  .item button {
    padding-inline: 12px;
    white-space: nowrap;
  }
  .what strong {
    font-weight: 600;
  }
  .late .by {
    color: var(--_bad);
    font-weight: 600;
  }
  .item a {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  /* With one thumb: what it is about over the whole line, the day and what is pressed below. */
  @media (max-width: 52rem) {
    .item {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
    .what {
      grid-column: 1 / -1;
    }
  }
  .empty {
    justify-items: center;
    padding-block: 48px;
    text-align: center;
  }
  .empty p:first-child {
    font-family: var(--_heading);
    font-size: 1.22em;
  }
`;
