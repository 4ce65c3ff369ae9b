import { css } from 'lit';

export const labSharingStyles = css`
  p {
    margin-block: 0;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .stack {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 24px;
    align-items: start;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .item {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  .item a,
  .back,
  .leads {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    min-inline-size: 48px;
    font-weight: 600;
  }
  .link {
    display: grid;
    grid-template-columns: minmax(0, 12rem) minmax(0, 1fr);
    gap: 16px 24px;
    align-items: start;
  }
  .picks {
    margin-block: 8px 12px;
  }
  .qr {
    inline-size: 100%;
    max-inline-size: 12rem;
    border-radius: var(--_radius);
  }
  .forms {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .picture {
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .cut input,
  .cut select {
    max-inline-size: 20rem;
  }
  .card textarea {
    overflow-wrap: anywhere;
  }
  .mail {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-inline-start: 4px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .words {
    white-space: pre-line;
  }
  form,
  .card,
  .choices {
    grid-template-columns: minmax(0, 1fr);
  }
  legend,
  .choice,
  .note,
  h1,
  h2,
  h3,
  .item strong {
    overflow-wrap: anywhere;
  }
  @media (max-width: 36rem) {
    .link {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
