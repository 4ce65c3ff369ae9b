import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { madeUpReport } from './fixtures/made-up-report.ts';
import { asDocx, asHtml, asText, docxOf, docxParts, wordParagraph } from './fixtures/written-as.ts';
import { packed } from './fixtures/zips.ts';
import { readBytes } from './read-bytes.ts';
import { largestFile, readReportInChild, readReport } from './read-report.ts';
import { refusals, ReportRefused, type RefusalCode } from './refused.ts';

const spawn = vi.hoisted(() => vi.fn());
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>();
  return { ...real, spawn: spawn.mockImplementation(real.spawn as never) };
});
beforeEach(() => {
  spawn.mockClear();
});

const text = asText(madeUpReport);
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);
const picture = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  randomBytes(500),
]);
const body = `${wordParagraph('Knelpunten')}${wordParagraph('De hal is koud en donker.')}`;
const wordFile = (more: Record<string, Uint8Array>, claimedSize?: number) =>
  packed(docxParts(body, more), claimedSize);

/** Every file that is refused, with its twin: the same file mended, which is taken. */
const refused: {
  file: string;
  bytes: () => Uint8Array;
  code: RefusalCode;
  mended: () => Uint8Array | string;
}[] = [
  { file: 'an empty file', bytes: () => new Uint8Array(), code: 'EMPTY', mended: () => text },
  {
    file: 'a file of blank lines',
    bytes: () => Buffer.from(' \n\t\r\n\f \ufeff'),
    code: 'EMPTY',
    mended: () => `\n\t\f${text}`,
  },
  {
    file: 'a file of 50 MB',
    bytes: () => Buffer.concat([Buffer.from(text), megabytes(50).fill(32)]),
    code: 'TOO_LARGE',
    mended: () => text + ' '.repeat(1000),
  },
  {
    file: 'a text of a million words',
    bytes: () => Buffer.from(text + ' woord'.repeat(1e6)),
    code: 'TOO_LARGE',
    mended: () => text + '\n\nwoord'.repeat(100),
  },
  { file: 'a picture called report.txt', bytes: () => picture, code: 'PICTURE', mended: () => text },
  {
    file: 'a photo called report.docx',
    bytes: () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(500)]),
    code: 'PICTURE',
    mended: () => asDocx(madeUpReport),
  },
  {
    file: 'a drawing',
    bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>Knelpunten</text></svg>'),
    code: 'PICTURE',
    mended: () => asHtml(madeUpReport),
  },
  { file: 'a PDF', bytes: () => Buffer.from(`%PDF-1.7\n${text}`), code: 'OTHER_FILE', mended: () => text },
  {
    file: 'a Word file of before 2007, or one with a password',
    bytes: () =>
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), randomBytes(500)]),
    code: 'OTHER_FILE',
    mended: () => asDocx(madeUpReport),
  },
  {
    file: 'a zip that is no Word file',
    bytes: () => packed(new Map([['report.txt', Buffer.from(text)]])),
    code: 'OTHER_FILE',
    mended: () => wordFile({}),
  },
  {
    file: 'a text with a control character',
    bytes: () => Buffer.from(text.replace('koffie', 'koffie\u0007')),
    code: 'CONTROL_CHARACTERS',
    mended: () => text,
  },
  {
    file: 'bytes at random',
    bytes: () => Buffer.concat([Buffer.from('Lab\n\nKnelpunten\n\n'), randomBytes(4000)]),
    code: 'CONTROL_CHARACTERS',
    mended: () => 'Lab\n\nKnelpunten\n\nDe hal is koud.',
  },
  {
    file: 'a Word file with a control character',
    bytes: () => docxOf(body.replace('donker', 'donker\u0007')),
    code: 'CONTROL_CHARACTERS',
    mended: () => docxOf(body),
  },
  {
    file: 'a zip bomb that says what it is',
    bytes: () => wordFile({ 'word/media/image1.png': megabytes(65) }),
    code: 'INFLATES_TOO_FAR',
    mended: () => wordFile({ 'word/media/image1.png': megabytes(1) }),
  },
  {
    file: 'a zip bomb that lies about its size',
    bytes: () => wordFile({ 'word/document.xml': megabytes(65) }, 100),
    code: 'INFLATES_TOO_FAR',
    mended: () => wordFile({}, 100),
  },
  {
    file: 'a zip bomb in many pieces',
    bytes: () =>
      wordFile(Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`word/media/${at}`, megabytes(10)]))),
    code: 'INFLATES_TOO_FAR',
    mended: () =>
      wordFile(Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`word/media/${at}`, megabytes(0)]))),
  },
  {
    file: 'half a Word file',
    bytes: () => asDocx(madeUpReport).slice(0, 900),
    code: 'DAMAGED',
    mended: () => asDocx(madeUpReport),
  },
  {
    file: 'a Word file with entities that call each other',
    bytes: () =>
      docxOf('', {
        'word/document.xml': Buffer.from(
          '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document/>',
        ),
      }),
    code: 'DAMAGED',
    mended: () => docxOf(body),
  },
  {
    file: 'a letter',
    bytes: () =>
      Buffer.from(
        'Beste buren,\n\nMorgen gaat de lift niet. We vragen begrip.\n\nGroeten van de huismeester',
      ),
    code: 'NO_SECTIONS',
    mended: () => 'Beste buren\n\nKnelpunten\n\nMorgen gaat de lift niet.',
  },
  {
    file: 'a report of which only the headings are left',
    bytes: () => Buffer.from('Lab\n\nKnelpunten\n\nOplossingen\n'),
    code: 'NO_SECTIONS',
    mended: () => 'Lab\n\nKnelpunten\n\nOplossingen\n\n- Een bank\n',
  },
  {
    file: 'a program',
    bytes: () => Buffer.from('export const solutions = [1, 2];\n// knelpunten\nif (solutions) run();\n'),
    code: 'NO_SECTIONS',
    mended: () => text,
  },
  {
    file: 'a list of 501 points',
    bytes: () => Buffer.from(`Lab\n\nOplossingen\n\n${'- Een bank in de hal\n'.repeat(501)}`),
    code: 'TOO_MANY_ITEMS',
    mended: () => `Lab\n\nOplossingen\n\n${'- Een bank in de hal\n'.repeat(500)}`,
  },
];

const sent = (bytes: Uint8Array) => readReport({ name: 'report.txt', bytes });
/** Starting a process takes time, so that one file of each code goes all the way. */
const oneOfEach = refused.filter(({ code }, at) => refused.findIndex((other) => other.code === code) === at);

describe('a file that is no report', () => {
  it.each(refused)('$file is refused ($code)', async ({ bytes, code }) => {
    const file = bytes();
    const reading = file.length > largestFile ? sent(file) : readBytes(file);
    await expect(reading).rejects.toMatchObject({ name: 'ReportRefused', code });
  });

  it.each(oneOfEach)('$file is refused by the child process in one line ($code)', async ({ bytes, code }) => {
    const refusal = await sent(bytes()).catch((problem: unknown) => problem);
    expect(refusal).toBeInstanceOf(ReportRefused);
    expect(refusal).toMatchObject({ code, message: refusals[code] });
    expect((refusal as Error).message).not.toMatch(/[\n\r]/);
  });

  it.each(refused)('the twin of $file, mended, is read', async ({ mended }) => {
    const report = await readBytes(Buffer.from(mended()));
    expect(report.sections.flatMap(({ items }) => items).length).toBeGreaterThan(0);
  });

  it('is not even given to a child process when it is empty or too large', async () => {
    await expect(readReport({ name: 'a', bytes: new Uint8Array() })).rejects.toThrow(ReportRefused);
    await expect(readReport({ name: 'a', bytes: new Uint8Array(largestFile + 1) })).rejects.toThrow(
      ReportRefused,
    );
    expect(spawn).not.toHaveBeenCalled();
  });
});

describe('the child process', () => {
  it('answers what reading in this process answers', async () => {
    const { report, source } = await readReport({ name: 'x.docx', bytes: asDocx(madeUpReport) });
    expect(report).toEqual(await readBytes(Buffer.from(text)));
    const said = report.sections.flatMap(({ items }) => items.map((item) => item.text));
    expect(said.filter((item) => !source.includes(item))).toEqual([]);
  });

  it('has 256 MB, and knows nothing of the environment', async () => {
    await readReport({ name: 'x.txt', bytes: Buffer.from(text) });
    const [, args, options] = spawn.mock.calls[0] as [string, string[], { env: object }];
    expect(args).toEqual(expect.arrayContaining(['--max-old-space-size=256', '--permission']));
    expect(options.env).toEqual({});
  });

  it('is stopped when it takes too long', async () => {
    const limits = { megabytes: 256, milliseconds: 1, answer: 1e6 };
    expect(await readReportInChild(Buffer.from(text), limits)).toEqual({ refused: 'TOO_LONG' });
  });

  it('is stopped when it takes too much memory', async () => {
    const limits = { megabytes: 24, milliseconds: 20_000, answer: 1e6 };
    const long = docxOf(wordParagraph('Een lange tekst').repeat(30_000));
    expect(await readReportInChild(long, limits)).toEqual({ refused: 'TOO_HEAVY' });
  });

  it('names a report without a title after its file', async () => {
    const { report } = await readReport({
      name: 'map/gesprek-in-de-hal.txt',
      bytes: Buffer.from('Knelpunten\n\nDe hal is koud.'),
    });
    expect(report.title).toBe('gesprek-in-de-hal');
  });
});
