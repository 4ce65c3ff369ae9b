import { css } from 'lit';

export const embedStyles = css`
  .fields {
    display: grid;
    gap: 16px;
    padding-block: 8px;
  }
  .builder {
    display: grid;
    gap: 32px;
  }
  @media (min-width: 60rem) {
    .builder {
      grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr);
      align-items: start;
    }
  }
  .about {
    display: block;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 680px;
    max-block-size: 80vh;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fffefb;
  }
  iframe:focus,
  iframe[focused] {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  iframe.phone {
    max-inline-size: 362px;
  }
  [aria-pressed='true'] {
    background: var(--_tint);
    border-width: 3px;
  }
  textarea {
    font:
      0.9em/1.5 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .way {
    border-block-end: 1px solid var(--_line);
  }
  .block {
    display: block;
    margin-block-start: 4px;
  }
  .dull {
    color: var(--_soft);
  }
  .wrong {
    color: var(--_bad);
  }
`;
