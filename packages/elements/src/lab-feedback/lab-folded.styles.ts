import { css } from 'lit';

/** The sections to choose from, and the ways to send a lab to somebody. */
export const foldedStyles = css`
  .topics ol {
    display: grid;
    gap: 8px;
    padding-block: 8px 12px;
  }
  .topic {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    border: 0;
    padding-inline: 12px;
    text-align: start;
  }
  .topic[aria-current='step'] {
    background: var(--_tint);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block: 8px 12px;
  }
  .ways > * {
    flex: 1 1 9em;
    justify-content: center;
    max-inline-size: 100%;
  }
  .ways a {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    padding: 8px 16px;
    border: 2px solid var(--_act);
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .ways a:hover {
    background: var(--_tint);
    text-decoration: underline;
  }
  @container (min-inline-size: 30em) {
    .ways > * {
      flex: none;
    }
  }
  .address {
    overflow-wrap: anywhere;
  }
  .address a {
    display: inline-block;
    padding-block: 10px;
  }
`;
