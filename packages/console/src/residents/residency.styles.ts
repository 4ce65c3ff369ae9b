import { css } from 'lit';

export const residencyStyles = css`
  .beside {
    display: grid;
    gap: 24px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    align-items: start;
  }
  .example {
    margin-block: 4px 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-size: 0.875em;
  }
  .said {
    color: var(--_soft);
    overflow-wrap: anywhere;
  }
  .wrong:empty {
    display: none;
  }
  .wrong {
    font-weight: bold;
  }
`;
