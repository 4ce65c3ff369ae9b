import Paper from 'pdfkit';
import { deliveredLanguages, wordsIn, type Language } from '@wederkerig/words';
import { labCommentWords } from '@wederkerig/words/lab-comment';
import { letterWords, type LetterWords } from '@wederkerig/words/letter';
import type { OrganisationOfRequest } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { inGroups } from './letters.rules.ts';
import { Page, fonts, paper } from './page.paper.ts';
import type { PrintedLetters, WrittenLetter } from './print-letters.actions.ts';

/** What stands on every page of one printing. */
interface OnEveryPage {
  readonly organisation: OrganisationOfRequest;
  /** The page where a code is typed, as a phone opens it. */
  readonly address: string;
  readonly language: Language;
  readonly words: LetterWords;
  readonly rules: readonly string[];
  readonly places: number;
  readonly lastDay: string;
  /** The same square leads somebody on in their own language. */
  readonly invited: readonly { language: Language; words: string }[];
}

/**
 * Letters as one document to print, a page for each home: tagged, so that who cannot see it can have it read aloud.
 *
 * @param printed.ownPages where the organisation's own pages are, without a slash at the end
 */
export async function paintLetters(
  organisation: OrganisationOfRequest,
  { letters, places, until }: PrintedLetters,
  { ownPages, language, title }: { ownPages: string; language: Language; title: string },
): Promise<PDFKit.PDFDocument> {
  const words = await wordsIn(letterWords, language, organisation.formOfAddress);
  const { rules } = await wordsIn(labCommentWords, language, organisation.formOfAddress);
  const others = deliveredLanguages.filter((one) => one !== language);
  const invited = await Promise.all(
    others.map(async (one) => ({ language: one, words: (await wordsIn(letterWords, one)).ownLanguage })),
  );
  const every: OnEveryPage = {
    organisation,
    address: `${ownPages}/join`,
    language,
    words,
    rules,
    places,
    lastDay: dayIn(organisation.timezone, until),
    invited,
  };
  const document = new Paper({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    // Not among the types yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    info: { Title: words.document(title), Author: organisation.name },
  });
  for (const [name, file] of Object.entries(fonts)) document.registerFont(name, file);
  const whole = document.struct('Document');
  document.addStructure(whole);
  for (const letter of letters) paintLetter(new Page(document, whole), letter, every);
  whole.end();
  document.end();
  return document;
}

function paintLetter(page: Page, letter: WrittenLetter, every: OnEveryPage): void {
  const { organisation, words } = every;
  const home = `${letter.building} ${letter.number}`;
  page.text(organisation.name, { font: 'bold', size: 15, colour: paper.act, top: 36 });
  page.text(words.forHome(home), { font: 'bold', size: 14, top: 76 });
  page.text(words.title, { tag: 'H1', font: 'bold', size: 26, top: 106 });
  page.below(6);
  page.text(words.fromWhom(organisation.name), { size: 14 });
  page.text(`${words.ask} ${words.offer}`, { size: 14 });
  page.below(14);
  waysIn(page, letter, every);
  page.below(14);
  page.list([
    `${words.places(every.places)} ${words.sixteen}`,
    words.until(every.lastDay),
    words.noEmail,
    words.onlyHousehold,
    words.neighboursSee,
  ]);
  page.below(12);
  page.text(words.rulesHeading, { tag: 'H2', font: 'bold', size: 14 });
  page.below(2);
  page.list(every.rules);
  page.below(12);
  page.text(words.callUs(organisation.phone), { font: 'bold', size: 16, colour: paper.act });
  page.foot(every.invited);
  page.end();
}

/** The square for a phone, and beside it the same in words: an address and a code. */
function waysIn(page: Page, { code }: WrittenLetter, { words, address }: OnEveryPage): void {
  const shown = address.replace(/^https?:\/\//, '');
  page.box(190, (top) => {
    page.text(words.howHeading, { tag: 'H2', font: 'bold', size: 16, top: top + 10, inset: 18 });
    const row = page.at + 4;
    page.square(`${address}#${code}`, { top: row, size: 140, alt: words.scan });
    const beside = { inset: 186, width: paper.wide - 186 - 14 };
    page.text(words.scan, { size: 14, top: row, ...beside });
    page.below(8);
    page.text(words.orType, { size: 12, ...beside });
    page.text(shown, { font: 'bold', size: 14, ...beside });
    page.below(6);
    page.text(words.thenCode, { size: 12, ...beside });
    page.text(inGroups(code), { font: 'bold', size: 22, spacing: 1.2, ...beside });
  });
}
