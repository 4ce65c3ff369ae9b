import { css } from 'lit';

export const labSlips = css`
  fieldset {
    min-inline-size: 0;
    padding: 0;
    margin: 0;
    border: 0;
  }
  legend {
    font-weight: 400;
  }
  .asked {
    display: block;
    font-weight: 600;
  }
  .row-of-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .row-of-choices .choice {
    margin-block-end: 0;
  }
  #number {
    max-inline-size: 8rem;
  }
  p {
    margin-block: 0;
  }
`;
