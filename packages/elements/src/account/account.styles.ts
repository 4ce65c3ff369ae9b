import { css } from 'lit';

export const account = css`
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
  }
  .who > div {
    flex: 1 1 14em;
  }
  .who > button {
    flex: 0 1 auto;
  }
  .own {
    display: inline-block;
    padding-block: 12px;
  }
  .box {
    margin-block-start: 16px;
  }
  @container (inline-size < 24em) {
    .who > button {
      flex-basis: 100%;
    }
  }
`;
