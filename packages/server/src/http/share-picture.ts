import { readingDirection } from '@wederkerig/words';
import { openSync, type Font } from 'fontkit';
import sharp from 'sharp';
import { fonts } from '../letters/page.paper.ts';

/** What a picture says that stands beside a link in a talk or on a wall elsewhere. */
export interface SharePicture {
  readonly title: string;
  /** Below it, in one line. */
  readonly note: string;
  readonly language: string;
  readonly organisation: string;
  /** The organisation's own. */
  readonly colour: string;
}

/** As Facebook, WhatsApp and forums show it. */
const [width, height] = [1200, 630];
const margin = 80;
const ink = '#1d2a26';
const mostLines = 4;

/** Text is drawn as shapes out of the fonts that come along: the same picture on every machine. */
export async function drawSharePicture(picture: SharePicture): Promise<Buffer> {
  const { title, note, organisation, language, colour } = picture;
  const isFromRight = readingDirection(language as 'nl') === 'rtl';
  const place = (line: Line) => (isFromRight ? width - margin - line.width : margin);
  const size = titleSize(title);
  const lines = wrapped(title, { size, isBold: true });
  const drawn = [
    ...lines.map((line, at) => shape(line, place(line), 250 + at * size * 1.25, ink)),
    ...[laidOut(organisation, { size: 36, isBold: true })].map((line) =>
      shape(line, place(line), 130, colour),
    ),
    ...[laidOut(note, { size: 32, isBold: false })].map((line) => shape(line, place(line), height - 70, ink)),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="#fbf8f3"/><rect width="${width}" height="24" fill="${colour}"/>
${drawn.join('\n')}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

interface Look {
  readonly size: number;
  readonly isBold: boolean;
}

interface Line {
  readonly shapes: string;
  readonly width: number;
}

const titleSize = (title: string): number => (title.length > 60 ? 56 : 76);

/** As many words on a line as fit; what does not fit on the last line ends in dots. */
function wrapped(text: string, look: Look): Line[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && laidOut(longer, look).width <= width - 2 * margin)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines);
  if (lines.length > mostLines) shown[mostLines - 1] += '…';
  return shown.map((line) => laidOut(line, look));
}

function laidOut(text: string, { size, isBold }: Look): Line {
  const runs = runsOf(text).map((run) => laidOutRun(run, fontOf(run, isBold)));
  let x = 0;
  const pieces = runs.map(({ glyphs, scale, width: wide }) => {
    const path = `<g transform="translate(${x} 0) scale(${scale * size})"><path d="${glyphs}"/></g>`;
    x += wide * size;
    return path;
  });
  return { shapes: pieces.join(''), width: x };
}

const arabic = /\p{Script=Arabic}/u;

/**
 * The pieces of a text from left to right, as they are seen: numbers and Latin words keep their own order in a line that is read
 * from the right. (The part of the Unicode bidirectional algorithm, UAX 9, that one line of ours needs.)
 */
function runsOf(text: string): string[] {
  if (!arabic.test(text)) return [text];
  return text
    .split(/([\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd} .,:/-]*[\p{Script=Latin}\p{Nd}])?)/u)
    .filter(Boolean)
    .toReversed();
}

/** For letters of one unit high. */
function laidOutRun(text: string, font: Font) {
  const run = font.layout(text);
  let x = 0;
  const glyphs = run.glyphs.map((glyph, at) => {
    const { xAdvance, xOffset, yOffset } = run.positions[at]!;
    const path = glyph.path.translate(x + xOffset, yOffset).toSVG();
    x += xAdvance;
    return path;
  });
  const scale = 1 / font.unitsPerEm;
  return { glyphs: glyphs.join(''), scale, width: x * scale };
}

/** Fonts count from the ground up, pictures from the top down. */
function shape({ shapes }: Line, x: number, y: number, fill: string): string {
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(1 -1)">${shapes}</g>`;
}

const open = new Map<string, Font>();

function fontOf(text: string, isBold: boolean): Font {
  const file = arabic.test(text) ? fonts.arabic : isBold ? fonts.bold : fonts.regular;
  const font = open.get(file) ?? (openSync(file) as Font);
  open.set(file, font);
  return font;
}
