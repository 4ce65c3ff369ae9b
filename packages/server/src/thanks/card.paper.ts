import { wordsIn, type Language } from '@wederkerig/words';
import { thanksPaperWords } from '@wederkerig/words/thanks-paper';
import type { OrganisationOfRequest } from '../builder.ts';
import { Sheet, type Look } from './sheet.paper.ts';

export interface Card {
  readonly organisation: OrganisationOfRequest;
  /** The organisation's own. */
  readonly colour: string;
  readonly language: Language;
  readonly words: string;
  readonly wordsLanguage: string;
  readonly deed: string;
  readonly deedLanguage: string;
  readonly to: string | null;
  readonly from: string | null;
  /** Of whoever says it for the organisation. */
  readonly job: string | null;
  readonly made: Date;
}

const warm = '#7a3212';
const ground = '#fbecdf';

/** A card of A6: one message, in letters that can be read from a shelf. */
export async function paintCard(card: Card): Promise<string> {
  const { organisation, language, to, from, job } = card;
  const words = await wordsIn(thanksPaperWords, language, organisation.formOfAddress);
  const sheet = new Sheet({
    size: 'A6',
    margin: 32,
    language,
    title: words.cardTitle,
    author: organisation.name,
    made: card.made,
  });
  sheet.page();
  frame(sheet);
  const said: Look = { size: sizeFor(card.words), language: card.wordsLanguage, align: 'centre' };
  const about: Look = { size: 12, language: card.deedLanguage, align: 'centre', colour: warm };
  sheet.at = 44;
  sheet.text(words.thanks, { tag: 'H1', size: 34, bold: true, colour: warm, align: 'centre' });
  if (to) sheet.text(words.to(to), { size: 15, bold: true, align: 'centre' });
  const [upper, lower] = [sheet.at + 12, sheet.height - 104];
  const high = sheet.heightOf(card.words, said) + 10 + sheet.heightOf(card.deed, about);
  sheet.at = Math.max(upper, upper + (lower - upper - high) / 2);
  sheet.text(card.words, said);
  sheet.below(10);
  sheet.text(card.deed, about);
  sheet.at = Math.max(sheet.at + 8, lower + 6);
  const signed = job && from ? `${from}, ${job}` : from;
  if (signed) sheet.text(words.from(signed), { size: 13, bold: true, align: 'centre' });
  sheet.at = Math.max(sheet.at, sheet.height - 58);
  sheet.text(organisation.name, { size: 10, align: 'centre', colour: card.colour });
  return sheet.end();
}

/** Fewer words stand larger. */
function sizeFor(words: string): number {
  if (words.length <= 40) return 22;
  if (words.length <= 120) return 17;
  return words.length <= 260 ? 13 : 10.5;
}

function frame(sheet: Sheet): void {
  sheet.ornament((document) => {
    const { width, height } = document.page;
    document.roundedRect(16, 16, width - 32, height - 32, 14).fill(ground);
    document
      .roundedRect(16, 16, width - 32, height - 32, 14)
      .lineWidth(1.5)
      .strokeColor(warm)
      .stroke();
  });
}
