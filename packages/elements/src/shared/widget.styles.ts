import { css } from 'lit';

/**
 * The card of an element, its outline while it waits, and its foot row.
 *
 * @cssprop --wk-min-block-size - Room kept for the element on a page without embed.js, so that nothing under it moves.
 */
export const card = css`
  .widget {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    min-block-size: var(--wk-min-block-size, 0);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_card);
    overflow: clip;
  }
  .inner {
    flex: 1;
    padding: clamp(16px, 5cqi, 32px);
  }
  .outline {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .outline span {
    block-size: 20px;
    border-radius: 6px;
    background: var(--_paper);
  }
  .outline .tall {
    block-size: 48px;
  }
  .outline .short {
    inline-size: 60%;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    padding: 8px clamp(16px, 5cqi, 32px);
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
    font-size: 0.9em;
  }
  .foot a,
  .foot button {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    min-inline-size: 48px;
    padding: 0;
    border: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .foot select {
    max-inline-size: 100%;
    /* As wide as the chosen language, so that no browser looks for the letters of the others before somebody opens it. */
    field-sizing: content;
    padding: 4px 8px;
    border: 1px solid var(--_soft);
    background-color: var(--_card);
    color: var(--_ink);
    font-weight: 400;
  }
  @media print {
    .foot > :not(a),
    button,
    .noprint {
      display: none;
    }
    .widget {
      border: 0;
    }
  }
`;
