/** The ground that our text stands on in the light theme, as in tokens.styles.ts. */
export const card = '#fffefb';

/** What text needs to be read (WCAG 2.2, AA). */
export const enough = 4.5;

/** The contrast of two colours that are written as `#rrggbb`, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The same colour, as much darker as it has to be to be read on the card; null where it can be read as it is. */
export function mended(colour: string): string | null {
  if (contrastOf(colour, card) >= enough) return null;
  const parts = partsOf(colour);
  // All three get darker alike, so that the colour stays what it is.
  for (let share = 99; share > 0; share--) {
    const darker = `#${parts.map((part) => hex(Math.floor((part * share) / 100))).join('')}`;
    if (contrastOf(darker, card) >= enough) return darker;
  }
  return '#000000';
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(part: number): string {
  return part.toString(16).padStart(2, '0');
}
