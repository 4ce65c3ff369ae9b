import { css } from 'lit';

/** A sheet that is read from where one stands. */
export const posterStyles = css`
  .poster {
    text-align: center;
    justify-items: center;
  }
  .poster h2 {
    font-size: 2.4em;
    line-height: 1.15;
    text-wrap: balance;
  }
  .poster p,
  .poster bdi {
    text-wrap: balance;
  }
  .poster .come {
    font-size: 1.3em;
  }
  .poster .when {
    display: grid;
    gap: 4px;
    inline-size: 100%;
    box-sizing: border-box;
    padding: 24px 16px;
    border: 3px solid #175239;
    border-radius: 12px;
    font-size: 1.5em;
  }
  .poster ul {
    display: grid;
    gap: 4px;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  @media print {
    .letter.poster {
      align-content: space-evenly;
      min-block-size: 240mm;
      font-size: 18pt;
    }
  }
`;
