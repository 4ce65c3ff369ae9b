import sanitizeHtml from 'sanitize-html';
import { tidy, type Block } from '../block.ts';
import { hasHeadingShape, joinHalves, startsInside } from '../sentences.ts';
import { lineBlocks } from './lines.ts';
import { tableRows } from './table.ts';
import { brokenByHand, type Wrapping } from './wrapping.ts';

const blockTags =
  'p div section article main header figure figcaption blockquote pre address dl dt dd center fieldset details summary hr body html'.split(
    ' ',
  );
const kept = [...blockTags, ...'h1 h2 h3 h4 h5 h6 ul ol li br strong b table tr td th'.split(' ')];
const unread =
  'style script textarea option title nav footer aside noscript template svg button select iframe'.split(' ');

const unseen = /display:\s*none|visibility:\s*hidden|mso-element:\s*(header|footer|comment)/i;
/** What a word processor writes around its pages, and its table of contents. */
const aroundPages = /(^|\s)Mso(Header|Footer|Toc\w+)/;

export type Token = {
  tag: string;
  closes: boolean;
  text: string;
  /** Of a point out of a table: what stands beside it. */
  said?: NonNullable<Block['said']>;
};

type List = { numbered: boolean; count: number };

/** Where the reader is while it walks through the tags. */
type Place = {
  lists: List[];
  heading: number;
  inItem: boolean;
  bold: number;
  text: string;
  plainSigns: number;
  said?: Block['said'] | undefined;
};

/** Web pages, and what Word and Markdown are turned into, as blocks. Only words and structure survive the sanitiser. */
export function htmlBlocks(html: string, wrapping: Wrapping = brokenByHand): Block[] {
  const blocks: Block[] = [];
  const place: Place = { lists: [], heading: 0, inItem: false, bold: 0, text: '', plainSigns: 0 };
  const tokens = tableRows(tokensOf(html));
  for (const token of tokens) {
    if (token.text) addText(place, token.text);
    else if (token.tag === 'br') place.text += '\n';
    else if (token.tag === 'strong' || token.tag === 'b') place.bold += token.closes ? -1 : 1;
    else {
      flush(blocks, place, wrapping);
      step(place, token);
    }
  }
  flush(blocks, place, wrapping);
  return blocks;
}

function tokensOf(html: string): Token[] {
  const clean = sanitizeHtml(html, {
    allowedTags: kept,
    allowedAttributes: {},
    nonTextTags: unread,
    exclusiveFilter: ({ attribs }) =>
      'hidden' in attribs || unseen.test(attribs.style ?? '') || aroundPages.test(attribs.class ?? ''),
  });
  return [...clean.matchAll(/<(\/?)(\w+)[^>]*>|[^<]+/g)].map(([whole, slash, tag]) =>
    tag ? { tag, closes: slash === '/', text: '' } : { tag: '', closes: false, text: decodeSigns(whole) },
  );
}

/** The sanitiser leaves only these written out. */
function decodeSigns(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

function addText(place: Place, text: string): void {
  const words = text.replace(/\s+/g, ' ');
  if (place.bold === 0) place.plainSigns += words.trim().length;
  place.text += words;
}

function step(place: Place, { tag, closes, said }: Token): void {
  const heading = /^h([1-8])$/.exec(tag);
  if (heading) place.heading = closes ? 0 : Number(heading[1]);
  if (tag === 'ul' || tag === 'ol') {
    if (closes) place.lists.pop();
    else place.lists.push({ numbered: tag === 'ol', count: 0 });
    place.inItem = false;
  }
  if (tag === 'li') {
    place.inItem = false;
    place.said = said;
  }
}

function flush(blocks: Block[], place: Place, wrapping: Wrapping): void {
  const lines = place.text.split('\n').map((line) => line.trim());
  const onlyBold = place.plainSigns === 0;
  place.text = '';
  place.plainSigns = 0;
  const text = tidy(lines.join(' '));
  if (!text) return;
  if (place.heading) blocks.push({ type: 'heading', text, level: place.heading });
  else if (place.lists.length) addItem(blocks, place, lines, wrapping);
  else if (onlyBold && hasHeadingShape(text)) blocks.push({ type: 'heading', text, level: 7 });
  else blocks.push(...lineBlocks(lines, wrapping));
}

/** The first text in an item is the bullet; what follows in the item goes on with it, unless its lines say otherwise. */
function addItem(blocks: Block[], place: Place, lines: string[], wrapping: Wrapping): void {
  const last = blocks.at(-1);
  if (place.inItem && last?.type === 'bullet') {
    last.text += ` ${tidy(lines.join(' '))}`;
    return;
  }
  const [first, ...rest] = lineBlocks(lines, wrapping);
  while (rest[0]?.type === 'paragraph' && startsInside(rest[0].text)) {
    first!.text = joinHalves(first!.text, rest.shift()!.text);
  }
  const list = place.lists.at(-1)!;
  list.count += 1;
  const number = list.numbered ? { number: list.count } : {};
  const said = place.said ? { said: place.said } : {};
  blocks.push({ ...first!, type: 'bullet', level: place.lists.length, ...number, ...said }, ...rest);
  place.inItem = rest.length === 0;
}
