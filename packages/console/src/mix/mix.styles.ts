import { css } from 'lit';

export const mixStyles = css`
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
  .item.whole {
    grid-template-columns: minmax(0, 1fr);
  }
  .whole p {
    margin: 0;
  }
  .item strong,
  .choice span,
  h1 {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .item a,
  .back,
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
  }
  .offered {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 8px;
  }
  .read {
    margin: 0;
    max-inline-size: 40rem;
  }
  .read p,
  .read ul {
    margin-block: 8px;
  }
  .read ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  textarea[readonly] {
    field-sizing: content;
    min-block-size: 6em;
    max-block-size: 28em;
  }
  .words {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  details > .page {
    margin-block-start: 8px;
  }
  @media (max-width: 30rem) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
