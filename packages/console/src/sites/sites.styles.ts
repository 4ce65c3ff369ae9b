import { css } from 'lit';

export const sitesStyles = css`
  .fields {
    display: grid;
    gap: 16px;
  }
  details .fields {
    padding-block-start: 8px;
  }
  .beside {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .beside > :first-child {
    flex: 1;
  }
  .beside > button {
    flex: none;
  }
  input[type='color'] {
    flex: none;
    inline-size: 64px;
    block-size: 48px;
    margin-block-start: 1.55em;
    padding: 4px;
  }
  .quiet {
    text-align: start;
  }
  .origins code {
    color: var(--_soft);
  }
  .wrong {
    color: var(--_bad);
  }
  .danger {
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .danger:hover {
    background: var(--_bad-tint);
  }
  .look {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 16px;
    border: 1px solid #d9d1c3;
    border-radius: var(--wk-radius, 10px);
    background: #fffefb;
    color: var(--wk-color-text, #1c2925);
    font-family: var(--wk-font, inherit);
  }
  .look-title {
    font-size: 1.22em;
    font-weight: 700;
  }
  .look-button {
    padding: 10px 16px;
    border-radius: var(--wk-radius, 10px);
    background: var(--wk-color-action, #13503a);
    color: var(--look-on, #ffffff);
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 16px;
    margin: 0;
  }
  .facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .secret {
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
