import { css } from 'lit';

export const consoleStyles = css`
  :host {
    min-block-size: 100dvh;
    background: var(--_paper);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    padding: 8px clamp(16px, 3vw, 32px);
    border-block-end: 1px solid var(--_line);
    background: var(--_card);
  }
  .top strong {
    font-family: var(--_heading);
    font-size: 1.1em;
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .skip {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
  }
  .body {
    display: grid;
    grid-template-columns: 16rem minmax(0, 1fr);
    gap: 32px;
    padding: 24px clamp(16px, 3vw, 32px) 48px;
  }
  .alone {
    grid-template-columns: minmax(0, 1fr);
  }
  nav ul {
    display: grid;
    gap: 8px;
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: 48px;
    padding: 4px 16px;
    border-radius: var(--_radius);
    color: var(--_ink);
    text-decoration: none;
  }
  nav a:hover {
    background: var(--_card);
    text-decoration: underline;
  }
  nav a[aria-current] {
    border-inline-start: 4px solid var(--_act);
    background: var(--_card);
    font-weight: 600;
  }
  details {
    display: none;
  }
  main {
    display: block;
  }
  @media (max-width: 52rem) {
    .body {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      padding-block-start: 8px;
    }
    .body > nav {
      display: none;
    }
    .body > details {
      display: block;
    }
  }
  @media print {
    :host {
      background: none;
    }
    .top,
    nav,
    details {
      display: none !important;
    }
    .body {
      display: block;
      padding: 0;
    }
  }
`;
