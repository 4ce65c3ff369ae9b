import { createRequire } from 'node:module';
import { encode } from 'uqr';
import type { Language } from '@wederkerig/words';

/** The measures of a page in points, and its few colours: dark enough for a poor printer. */
export const paper = { left: 60, wide: 475, bottom: 812, act: '#175239', ink: '#1d2a26', soft: '#425049' };

const { resolve } = createRequire(import.meta.url);
const font = (file: string) => resolve(`@expo-google-fonts/${file}`);

/** The fonts that come with every PDF programme have no Polish, Turkish, Ukrainian or Arabic letters. */
export const fonts = {
  regular: font('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: font('noto-sans/700Bold/NotoSans_700Bold.ttf'),
  arabic: font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
} as const;

interface Written {
  readonly tag?: 'P' | 'H1' | 'H2' | 'LBody';
  readonly font?: keyof typeof fonts;
  readonly size?: number;
  readonly colour?: string;
  /** From the upper edge; without it, below what was written last. */
  readonly top?: number;
  readonly inset?: number;
  readonly width?: number;
  readonly spacing?: number;
  readonly language?: Language;
}

/** One page of paper with what a reader's programme has to know of each part of it. */
export class Page {
  /** Where the next thing stands, from the upper edge. */
  at = 0;
  private readonly _document: PDFKit.PDFDocument;
  private _part: PDFKit.PDFStructureElement;

  constructor(document: PDFKit.PDFDocument, whole: PDFKit.PDFStructureElement) {
    this._document = document;
    document.addPage();
    this._part = document.struct('Sect');
    whole.add(this._part);
  }

  below(space: number): void {
    this.at += space;
  }

  text(words: string, written: Written = {}): void {
    const { tag = 'P', top = this.at, inset = 0, width = paper.wide - inset, language } = written;
    const options = language ? { lang: language } : {};
    const put = () => {
      this._put(words, { ...written, width }, paper.left + inset, top);
    };
    this._part.add(this._document.struct(tag, options as never, put));
  }

  list(items: readonly string[]): void {
    const list = this._document.struct('L');
    this._part.add(list);
    const outer = this._part;
    for (const item of items) {
      const entry = this._document.struct('LI');
      list.add(entry);
      const dot = this.at;
      entry.add(
        this._document.struct('Lbl', {}, () => this._put('•', { size: 12.5, width: 14 }, paper.left, dot)),
      );
      this._part = entry;
      this.text(item, { tag: 'LBody', size: 12.5, inset: 16, top: dot });
      this._part = outer;
      this.below(1);
      entry.end();
    }
    list.end();
  }

  /** A frame around what belongs together; it is drawn, and not read. */
  box(height: number, inside: (top: number) => void): void {
    const top = this.at;
    this._unread(() =>
      this._document
        .roundedRect(paper.left, top, paper.wide, height, 10)
        .lineWidth(1.5)
        .strokeColor(paper.act)
        .stroke(),
    );
    inside(top);
    this.at = top + height;
  }

  /** A square that a phone reads, with the still edge it needs around it. */
  square(text: string, { top, size, alt }: { top: number; size: number; alt: string }): void {
    const { data, size: many } = encode(text, { ecc: 'M', border: 2 });
    const one = size / many;
    const left = paper.left + 18;
    const after = this.at;
    const draw = () => {
      for (const [y, row] of data.entries())
        for (const [x, dark] of row.entries())
          if (dark) this._document.rect(left + x * one, top + y * one, one + 0.02, one + 0.02);
      this._document.fillColor('#000').fill();
    };
    const bbox = [left, top, left + size, top + size];
    this._part.add(this._document.struct('Figure', { alt, bbox } as never, draw));
    this.at = after;
  }

  /** At the lower edge: that one can go on in another language. */
  foot(lines: readonly { language: Language; words: string }[]): void {
    const high = 13.5;
    this.at = paper.bottom - lines.length * high - 8;
    this._unread(() =>
      this._document
        .moveTo(paper.left, this.at)
        .lineTo(paper.left + paper.wide, this.at)
        .lineWidth(0.75)
        .strokeColor('#b9b2a5')
        .stroke(),
    );
    this.at += 8;
    for (const { language, words } of lines) {
      const top = this.at;
      const face = language === 'ar' ? ({ font: 'arabic' } as const) : {};
      this.text(words, { size: 9.5, colour: paper.soft, language, ...face });
      this.at = top + high;
    }
  }

  end(): void {
    this._part.end();
  }

  private _put(words: string, written: Written & { width: number }, left: number, top: number): void {
    const { font: face = 'regular', size = 12, colour = paper.ink, width, spacing = 0 } = written;
    this._document.font(face).fontSize(size).fillColor(colour);
    const arabic = face === 'arabic';
    this._document.text(words, left, top, {
      width,
      lineGap: 0,
      characterSpacing: spacing,
      // As one run, so that the words of a line stand from right to left and not only their letters.
      ...(arabic ? { align: 'right' as const, features: ['rtla' as never], lineBreak: false } : {}),
    });
    this.at = this._document.y;
  }

  private _unread(draw: () => void): void {
    this._document.markContent('Artifact', { type: 'Layout' });
    draw();
    this._document.endMarkedContent();
  }
}
