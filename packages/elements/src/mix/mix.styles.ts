import { css } from 'lit';

export const mix = css`
  .outline,
  .mix {
    min-block-size: var(--wk-min-block-size, 16em);
  }
  .mix,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
  }
  form,
  .box {
    max-inline-size: 40em;
  }
  .stack .main {
    max-inline-size: 16em;
  }
  label {
    display: block;
    margin-block-end: 8px;
    font-weight: 700;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 7em;
    padding: 12px 16px;
    border: 2px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    resize: vertical;
  }
  .call {
    display: inline-flex;
    max-inline-size: 100%;
    min-block-size: 48px;
    align-items: center;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
