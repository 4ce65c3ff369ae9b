import { css } from 'lit';

export const signInStyles = css`
  .narrow {
    margin-inline: auto;
  }
  .qr {
    inline-size: min(100%, 14rem);
    block-size: auto;
    border-radius: var(--_radius);
  }
  .key {
    display: block;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_paper);
    letter-spacing: 0.08em;
  }
  .ways {
    display: grid;
    gap: 24px;
  }
`;
