import { css } from 'lit';

export const signalSend = css`
  .telling,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 38em;
  }
  #said:empty {
    display: none;
  }
  .call {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 56px;
    padding: 8px 16px;
    border-radius: var(--_radius);
    font-weight: 700;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .number {
    font-size: 1.22em;
    font-weight: 700;
  }
  legend,
  label[for] {
    display: block;
    padding: 0;
    margin-block-end: 8px;
    font-weight: 700;
  }
  textarea {
    inline-size: 100%;
    padding: 12px 16px;
    border: 2px solid var(--_soft);
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
  }
  textarea {
    min-block-size: 9em;
    border-radius: var(--_radius);
    resize: vertical;
  }
  .choice {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
  }
  .choice input {
    inline-size: 24px;
    block-size: 24px;
    accent-color: var(--_act);
  }
  .note {
    margin-block-start: 8px;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
  }
  @media print {
    form {
      display: none;
    }
  }
`;
