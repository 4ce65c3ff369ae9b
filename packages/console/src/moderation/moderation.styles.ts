import { css } from 'lit';

export const moderationStyles = css`
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .box.thanks {
    display: inline-block;
  }
  .item .stack {
    gap: 0;
  }
  .item strong {
    font-weight: 600;
  }
  .item a,
  .back {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  .said {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_act);
    background: var(--_tint);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .said p:first-child {
    font-weight: 600;
  }
  .said p:only-child {
    font-weight: 400;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 24px;
    align-items: start;
  }
  @media (max-width: 64rem) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  fieldset {
    display: grid;
    gap: 8px;
  }
  .plain {
    padding-inline-start: 20px;
    list-style: disc;
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
