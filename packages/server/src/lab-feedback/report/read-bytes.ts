import { tidy, type Block } from './block.ts';
import { joinBrokenSentences } from './broken-sentences.ts';
import { withoutContents } from './contents.ts';
import { decode, refuseControlCharacters, settleSigns } from './decode.ts';
import { factsOf } from './facts.ts';
import { partsOf } from './headings.ts';
import { withIds } from './ids.ts';
import { languageOf } from './language.ts';
import { capitalsOf } from './names.ts';
import { ReportRefused } from './refused.ts';
import { answeredKinds, mostItems, type Report } from './report.ts';
import { passagesOf, sectionOf } from './sections.ts';
import { markupOf, sniff } from './sniff.ts';
import { takeTitle } from './title.ts';
import { unheadedPassages } from './unheaded.ts';

/** Web pages are mostly signs that nobody sees; of text a lab gives some pages. */
const largestPage = 2 * 1024 * 1024;
const mostSigns = 300_000;
const mostBlocks = 3000;

/** A report, and the text it was read from, with a blank line between paragraphs. */
export type ReadReport = { report: Report; source: string };

/** The report in a file's bytes. */
export async function readBytes(bytes: Uint8Array): Promise<Report> {
  return (await readBeside(bytes)).report;
}

/** The report beside its text. It runs in a child process, because the bytes are a stranger's (see `read-report.ts`). */
export async function readBeside(bytes: Uint8Array): Promise<ReadReport> {
  const blocks = (await blocksOf(bytes))
    .map((block) => ({ ...block, text: tidy(settleSigns(block.text)) }))
    .filter(({ text }) => text !== '');
  if (!blocks.length) throw new ReportRefused('EMPTY');
  const signs = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (signs > mostSigns || blocks.length > mostBlocks) throw new ReportRefused('TOO_LARGE');
  refuseControlCharacters(blocks.map(({ text }) => text).join('\n'));
  const whole = joinBrokenSentences(withoutContents(blocks));
  return { report: reportOf(whole), source: whole.map(({ text }) => text).join('\n\n') };
}

async function blocksOf(bytes: Uint8Array): Promise<Block[]> {
  if (sniff(bytes) === 'docx') return (await import('./formats/docx.ts')).docxBlocks(bytes);
  if (bytes.length > largestPage) throw new ReportRefused('TOO_LARGE');
  const decoded = decode(bytes);
  refuseControlCharacters(decoded);
  const text = settleSigns(decoded);
  if (!text.trim()) throw new ReportRefused('EMPTY');
  const markup = markupOf(text);
  if (markup === 'html') return (await import('./formats/html.ts')).htmlBlocks(text);
  if (text.length > mostSigns) throw new ReportRefused('TOO_LARGE');
  const { withoutPageFurniture } = await import('./formats/page-furniture.ts');
  const { withoutColumns } = await import('./formats/columns.ts');
  const flowing = withoutPageFurniture(withoutColumns(text));
  if (markup === 'markdown') return (await import('./formats/markdown.ts')).markdownBlocks(flowing);
  return (await import('./formats/text.ts')).textBlocks(flowing);
}

function reportOf(blocks: Block[]): Report {
  const { title, dateLines, rest } = takeTitle(blocks);
  const headed = passagesOf(partsOf(rest));
  const passages = headed.some(({ kind, parts }) => answeredKinds.has(kind) && parts.length)
    ? headed
    : unheadedPassages(rest);
  const { date, participants } = factsOf(title, dateLines, passages);
  const text = blocks.map((block) => block.text).join('\n');
  const language = languageOf(text);
  const told = { meeting: date, capitals: capitalsOf(text) };
  const sections = passages.map((passage) => sectionOf(passage, told));
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) throw new ReportRefused('NO_SECTIONS');
  if (count > mostItems) throw new ReportRefused('TOO_MANY_ITEMS');
  return withIds({ title, date, participants, language, sections });
}
