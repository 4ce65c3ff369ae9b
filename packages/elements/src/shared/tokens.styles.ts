import { css } from 'lit';

/**
 * Every colour, size and corner of an element. Each reads a `--wk-*` alias, then the NL Design System `--basis-*` token,
 * then the built-in theme: warm white and ink, a deep green to act, one warm colour for thanks. Where a browser can
 * work with colours (since the middle of 2024), it follows the colour scheme of the host page; elsewhere it stays light.
 *
 * Four aliases are enough: action, text, font, radius. What follows from them is named `--f-*`, and counts as not there where
 * its alias is not, since a property with an unknown `var()` has no value.
 *
 * The manifest takes what a page may set from here, for every element that wears these.
 *
 * @cssprop --wk-color-action - The colour of what can be pressed, and of filled buttons. One of the four that are enough.
 * @cssprop --wk-color-text - The colour of the text. One of the four that are enough.
 * @cssprop --wk-font - The letter; that of the page where it is left out. One of the four that are enough.
 * @cssprop --wk-radius - The corners of buttons and fields. One of the four that are enough.
 * @cssprop --wk-color-on-action - Text on a filled button; with it, contrast is yours to keep.
 * @cssprop --wk-color-tint - A light ground of the action's colour, behind what is chosen.
 * @cssprop --wk-color-text-subtle - Text that may stand back.
 * @cssprop --wk-color-line - Lines.
 * @cssprop --wk-color-paper - The ground of quiet parts, such as the foot row.
 * @cssprop --wk-color-focus - The ring around what has the focus.
 * @cssprop --wk-color-card - The ground of the card; with it, contrast is yours to keep.
 * @cssprop --wk-color-warm - Thanks.
 * @cssprop --wk-color-warm-tint - The ground of thanks.
 * @cssprop --wk-color-negative - What went wrong.
 * @cssprop --wk-color-negative-tint - The ground of what went wrong.
 * @cssprop --wk-font-heading - The letter of headings.
 * @cssprop --wk-font-size - The size of the text; never under 18 px by itself.
 * @cssprop --wk-radius-card - The corners of the card.
 */
export const tokens = css`
  :host {
    --l-card: #fffefb;
    --l-paper: #f8f4ec;
    --l-ink: #1c2925;
    --l-soft: #46534d;
    --l-line: #d9d1c3;
    --l-act: #13503a;
    --l-on-act: #fff;
    --l-tint: #e8f1ec;
    --l-warm: #7a3212;
    --l-warm-tint: #fbecdf;
    --l-bad: #8a1d21;
    --l-bad-tint: #fcebe9;
    --_card: var(--wk-color-card, var(--basis-color-default-bg-document, var(--l-card)));
    --_paper: var(--wk-color-paper, var(--f-paper, var(--basis-color-default-bg-subtle, var(--l-paper))));
    --_ink: var(--f-ink, var(--wk-color-text, var(--basis-color-default-color-document, var(--l-ink))));
    --_soft: var(
      --wk-color-text-subtle,
      var(--f-soft, var(--basis-color-default-color-subtle, var(--l-soft)))
    );
    --_line: var(--wk-color-line, var(--f-line, var(--basis-color-default-border-subtle, var(--l-line))));
    --_act: var(--f-act, var(--wk-color-action, var(--basis-color-action-1-color-default, var(--l-act))));
    --_fill: var(--wk-color-action, var(--basis-color-action-1-inverse-bg-default, var(--l-act)));
    --_on-fill: var(
      --wk-color-on-action,
      var(--f-on-fill, var(--basis-color-action-1-inverse-color-default, var(--l-on-act)))
    );
    --_tint: var(--wk-color-tint, var(--f-tint, var(--basis-color-action-1-bg-subtle, var(--l-tint))));
    --_warm: var(--wk-color-warm, var(--basis-color-accent-1-color-default, var(--l-warm)));
    --_warm-tint: var(--wk-color-warm-tint, var(--basis-color-accent-1-bg-subtle, var(--l-warm-tint)));
    --_bad: var(--wk-color-negative, var(--basis-color-negative-color-default, var(--l-bad)));
    --_bad-tint: var(--wk-color-negative-tint, var(--basis-color-negative-bg-subtle, var(--l-bad-tint)));
    /* A pill is a fine button and a bad box: nothing is rounder than this. */
    --_radius: min(28px, var(--wk-radius, var(--basis-border-radius-md, 10px)));
    --f-radius: min(28px, var(--wk-radius) * 1.6);
    --_radius-card: var(--wk-radius-card, var(--f-radius, var(--basis-border-radius-lg, 16px)));
    /* Not the outline of a theme, which may be made for a background that belongs to it. */
    --_focus: var(--wk-color-focus, var(--_ink));
    --_heading: var(--wk-font-heading, var(--wk-font, var(--basis-heading-font-family, inherit)));
    display: block;
    /* Its contents give it no width of their own, so in a row of a host page it must not shrink to nothing. */
    min-inline-size: min(100%, 16em);
    color: var(--_ink);
    font-family: var(--wk-font, var(--basis-text-font-family-default, inherit));
    /* Some sites make the root letter small; some readers make it large. */
    font-size: var(--wk-font-size, max(18px, 1em, 1.125rem));
    font-style: normal;
    font-weight: 400;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    overflow-wrap: break-word;
    hyphens: auto;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --l-card: light-dark(#fffefb, #1b2320);
      --l-paper: light-dark(#f8f4ec, #232d29);
      --l-ink: light-dark(#1c2925, #f3f0e9);
      --l-soft: light-dark(#46534d, #c3ccc7);
      --l-line: light-dark(#d9d1c3, #3f4c46);
      --l-act: light-dark(#13503a, #93dfbe);
      --l-on-act: light-dark(#fff, #0c1a14);
      --l-tint: light-dark(#e8f1ec, #21342c);
      --l-warm: light-dark(#7a3212, #f5b795);
      --l-warm-tint: light-dark(#fbecdf, #3a2a20);
      --l-bad: light-dark(#8a1d21, #ffb6b1);
      --l-bad-tint: light-dark(#fcebe9, #3d2322);
      /* Who sets the card as well has set both sides of the contrast. */
      --o-card: var(--wk-color-card, var(--basis-color-default-bg-document));
      --o-ink: color-mix(in srgb, var(--wk-color-text) 100%, var(--o-card));
      --o-act: color-mix(in srgb, var(--wk-color-action) 100%, var(--o-card));
      /* On our own card: dark enough for the light one, light enough for the dark one. */
      --f-ink: var(
        --o-ink,
        light-dark(
          oklch(from var(--wk-color-text) min(l, 0.36) c h),
          oklch(from var(--wk-color-text) max(l, 0.86) min(c, 0.06) h)
        )
      );
      --f-act: var(
        --o-act,
        light-dark(
          oklch(from var(--wk-color-action) min(l, 0.47) c h),
          oklch(from var(--wk-color-action) max(l, 0.8) min(c, 0.12) h)
        )
      );
      --f-paper: color-mix(in srgb, var(--f-ink) 5%, var(--_card));
      --f-soft: color-mix(in srgb, var(--f-ink) 85%, var(--_card));
      --f-line: color-mix(in srgb, var(--f-ink) 20%, var(--_card));
      --f-tint: color-mix(in srgb, var(--wk-color-action) 8%, var(--_card));
      /* White on a luminance under 0.179, else black: both keep 4.5 to 1 there. */
      --o-white: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e5, 1);
      --f-on-fill: color(
        from var(--wk-color-action) srgb-linear var(--o-white) var(--o-white) var(--o-white)
      );
    }
  }
`;
