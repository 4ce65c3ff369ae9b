import Paper from 'pdfkit';
import { readingDirection, type Language } from '@wederkerig/words';
import { fonts } from '../letters/page.paper.ts';

/** How a piece of text stands on a sheet. */
export interface Look {
  readonly tag?: 'P' | 'H1' | 'H2';
  readonly bold?: boolean;
  readonly size: number;
  readonly colour?: string;
  /** Of these words, where it is another than that of the sheet. */
  readonly language?: string;
  readonly align?: 'start' | 'centre';
}

export interface SheetOf {
  /** In points; a card is A6. */
  readonly size: 'A4' | 'A6';
  readonly margin: number;
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly made: Date;
}

const ink = '#1d2a26';
const arabic = /\p{Script=Arabic}/u;
const latin = /[\p{Script=Latin}\p{Nd}]/u;
/** What our letters do not have: a picture, or a sign that only turns text, would be an empty box on paper. */
const notOnPaper =
  /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|[\u{1F1E6}-\u{1F1FF}]|\uFE0F|\u200D|[\u2066-\u2069]/gu;

/**
 * A document of one or a few sheets, tagged so that who cannot see it can have it read aloud. Lines are broken and turned here,
 * so that Arabic stands as it is read, with numbers and Latin names in it.
 */
export class Sheet {
  at = 0;
  private readonly _of: SheetOf;
  private readonly _document: PDFKit.PDFDocument;
  private readonly _whole: PDFKit.PDFStructureElement;
  private readonly _bytes: Buffer[] = [];
  private _part!: PDFKit.PDFStructureElement;
  private _language: string;

  constructor(of: SheetOf) {
    this._of = of;
    this._language = of.language;
    this._document = new Paper({
      size: of.size,
      margin: 0,
      autoFirstPage: false,
      tagged: true,
      lang: of.language,
      displayTitle: true,
      pdfVersion: '1.7',
      // Not among the types yet.
      subset: 'PDF/UA' as 'PDF/A-1',
      info: { Title: of.title, Author: of.author, CreationDate: of.made },
    });
    this._document.on('data', (bytes: Buffer) => this._bytes.push(bytes));
    for (const [name, file] of Object.entries(fonts)) this._document.registerFont(name, file);
    this._whole = this._document.struct('Document');
    this._document.addStructure(this._whole);
  }

  get width(): number {
    return this._document.page.width - 2 * this._of.margin;
  }

  get height(): number {
    return this._document.page.height;
  }

  /** The next page, in a language of its own. */
  page(language: string = this._of.language): void {
    this._part?.end();
    this._language = language;
    this._document.addPage();
    this._part = this._document.struct('Sect', { lang: language } as never);
    this._whole.add(this._part);
    this.at = this._of.margin;
  }

  below(space: number): void {
    this.at += space;
  }

  text(words: string, look: Look): void {
    const said = words.replace(notOnPaper, '').trim();
    if (said) this._put(this._part, look.tag ?? 'P', said, look, 0);
  }

  list(items: readonly string[], look: Look): void {
    const list = this._document.struct('L');
    this._part.add(list);
    for (const item of items) {
      const entry = this._document.struct('LI');
      list.add(entry);
      const top = this.at;
      this._put(entry, 'Lbl', '•', look, 0);
      this.at = top;
      this._put(entry, 'LBody', item.replace(notOnPaper, ''), look, 20);
      this.below(look.size * 0.25);
      entry.end();
    }
    list.end();
  }

  /** How high words would stand, so that what is around them can make room. */
  heightOf(words: string, look: Look): number {
    return this._lines(words.replace(notOnPaper, '').trim(), look, this.width).length * lineOf(look);
  }

  /** Drawn, and not read. */
  ornament(draw: (document: PDFKit.PDFDocument) => void): void {
    this._document.markContent('Artifact', { type: 'Layout' });
    draw(this._document);
    this._document.endMarkedContent();
  }

  /** @returns the PDF in base64 */
  async end(): Promise<string> {
    this._part.end();
    this._whole.end();
    const ended = new Promise<void>((resolve, reject) => {
      this._document.on('end', resolve);
      this._document.on('error', reject);
    });
    this._document.end();
    await ended;
    return Buffer.concat(this._bytes).toString('base64');
  }

  private _put(
    into: PDFKit.PDFStructureElement,
    tag: string,
    words: string,
    look: Look,
    inset: number,
  ): void {
    const language = look.language ?? this._language;
    const lines = this._lines(words, look, this.width - inset);
    const fromRight = arabic.test(words);
    const draw = () => {
      for (const line of lines) {
        this._line(line, look, inset, fromRight);
        this.at += lineOf(look);
      }
    };
    // The runs of a line stand as they are seen; what is read is the words.
    const options = { lang: language, ...(arabic.test(words) ? { actual: words } : {}) };
    into.add(this._document.struct(tag as 'P', options as never, draw));
  }

  private _line(line: string, look: Look, inset: number, fromRight: boolean): void {
    const wide = this._width(line, look);
    const { margin } = this._of;
    const isMirrored = readingDirection(this._language as Language) === 'rtl';
    const left = margin + (isMirrored ? this.width - inset - wide : inset);
    let x = look.align === 'centre' ? margin + (this.width - wide) / 2 : left;
    for (const run of fromRight ? turned(line) : [line]) {
      this._wear(run, look);
      this._document.fillColor(look.colour ?? ink).text(run, x, this.at + look.size, {
        lineBreak: false,
        // Fonts differ in how high they begin; they stand on one line.
        baseline: 'alphabetic',
        ...features(run),
      });
      x += this._document.widthOfString(run, features(run));
    }
  }

  /** As many words on a line as fit; a word that is too long is cut. */
  private _lines(words: string, look: Look, width: number): string[] {
    const lines: string[] = [];
    for (const paragraph of words.split('\n')) {
      let line = '';
      for (const word of paragraph.split(/\s+/).flatMap((one) => this._cut(one, look, width))) {
        const longer = line ? `${line} ${word}` : word;
        if (line && this._width(longer, look) > width) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      lines.push(line);
    }
    return lines;
  }

  private _cut(word: string, look: Look, width: number): string[] {
    if (this._width(word, look) <= width) return [word];
    const half = Math.ceil([...word].length / 2);
    const letters = [...word];
    return [letters.slice(0, half), letters.slice(half)].flatMap((part) =>
      this._cut(part.join(''), look, width),
    );
  }

  private _width(line: string, look: Look): number {
    return turned(line).reduce((wide, run) => {
      this._wear(run, look);
      return wide + this._document.widthOfString(run, features(run));
    }, 0);
  }

  private _wear(run: string, look: Look): void {
    const face = arabic.test(run) ? 'arabic' : look.bold ? 'bold' : 'regular';
    this._document.font(face).fontSize(look.size);
  }
}

const lineOf = ({ size }: Look): number => size * 1.4;

/** Laid out as one run, so that the words of it stand from right to left and not only their letters. */
const features = (run: string): { features?: never[] } =>
  arabic.test(run) ? { features: ['rtla' as never] } : {};

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/**
 * The pieces of a line that is read from the right, as they are seen from the left: numbers and Latin words keep their own order.
 * (The part of the Unicode bidirectional algorithm, UAX 9, that our papers need.)
 */
function turned(line: string): string[] {
  return line
    .split(/([\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd} .,:/-]*[\p{Script=Latin}\p{Nd}])?)/u)
    .filter(Boolean)
    .map((run) => (latin.test(run) ? run : run.replace(/[()[\]«»]/g, (sign) => mirrored[sign]!)))
    .toReversed();
}
