import { wordsIn, type Language } from '@wederkerig/words';
import { helpCategoryWords, type HelpCategoryWord } from '@wederkerig/words/help-categories';
import { thanksPaperWords } from '@wederkerig/words/thanks-paper';
import type { OrganisationOfRequest, Role } from '../builder.ts';
import type { HelpCategory } from '../help-board/help-board.table.ts';
import { inCapitals } from '../in-capitals.ts';
import { Sheet } from './sheet.paper.ts';

export interface Statement {
  readonly organisation: OrganisationOfRequest;
  /** The organisation's own. */
  readonly colour: string;
  readonly firstName: string;
  readonly day: string;
  readonly made: Date;
  readonly language: Language;
  readonly deeds: {
    readonly categories: readonly HelpCategory[];
    readonly roles: readonly Role[];
    readonly groups: readonly string[];
  };
}

const soft = '#425049';

/** In Dutch for whoever it is shown to, and on a page of its own in the language of whoever it is about. */
export async function paintStatement(statement: Statement): Promise<string> {
  const { organisation, language } = statement;
  const { statementTitle } = await wordsIn(thanksPaperWords, 'nl', organisation.formOfAddress);
  const sheet = new Sheet({
    size: 'A4',
    margin: 64,
    language: 'nl',
    title: `${statementTitle} - ${organisation.name}`,
    author: organisation.name,
    made: statement.made,
  });
  for (const one of new Set<Language>(['nl', language])) await paintPage(sheet, statement, one);
  return sheet.end();
}

async function paintPage(sheet: Sheet, statement: Statement, language: Language): Promise<void> {
  const { organisation, colour, firstName, day } = statement;
  const words = await wordsIn(thanksPaperWords, language, organisation.formOfAddress);
  sheet.page(language);
  sheet.ornament((document) => document.rect(0, 0, document.page.width, 14).fill(colour));
  sheet.text(organisation.name, { size: 15, bold: true, colour });
  sheet.below(30);
  sheet.text(words.statementTitle, { tag: 'H1', size: 28, bold: true });
  sheet.below(18);
  sheet.text(words.forWhom(firstName), { size: 18, bold: true });
  sheet.below(12);
  sheet.text(words.lastName, { size: 12, colour: soft });
  line(sheet);
  sheet.below(20);
  sheet.text(words.what(firstName), { size: 14 });
  sheet.below(14);
  sheet.text(words.deedsHeading, { tag: 'H2', size: 16, bold: true });
  sheet.below(6);
  sheet.list(await deedsIn(statement, language), { size: 14 });
  sheet.below(12);
  sheet.text(words.thanksFrom(organisation.name), { size: 14 });
  sheet.below(28);
  sheet.text(words.issued(organisation.name, day), { size: 14, bold: true });
  if (organisation.phone) sheet.text(words.callUs(organisation.phone), { size: 12 });
  sheet.at = Math.max(sheet.at + 16, sheet.height - 128);
  sheet.text(`${words.chose(firstName)} ${words.noHours}`, { size: 11, colour: soft });
}

/** Room to write a last name by hand: the organisation knows none. */
function line(sheet: Sheet): void {
  const y = sheet.at + 16;
  sheet.ornament((document) =>
    document
      .moveTo(64, y)
      .lineTo(64 + sheet.width, y)
      .lineWidth(0.75)
      .strokeColor(soft)
      .stroke(),
  );
  sheet.below(18);
}

async function deedsIn({ deeds, organisation }: Statement, language: Language): Promise<string[]> {
  const words = await wordsIn(thanksPaperWords, language, organisation.formOfAddress);
  const categories = await wordsIn(helpCategoryWords, language);
  return [
    ...deeds.groups.map((group) => words.memberOf(group)),
    ...deeds.roles.map((role) => (role === 'welcome-buddy' ? words.buddy : words.member)),
    ...deeds.categories.map((category) => categories[asWord(category)]),
  ];
}

function asWord(category: HelpCategory): HelpCategoryWord {
  return inCapitals(category) as HelpCategoryWord;
}
