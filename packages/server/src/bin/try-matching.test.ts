import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneLine, openTerminal, type Terminal } from '../testing/terminal.ts';

const unusable = {
  DATABASE_URL: 'postgres://app:geheim@127.0.0.1:1/wijk',
  WEDERKERIG_DATA: '/proc/wederkerig',
};

describe('Trying the word list of matches', { timeout: 90_000 }, () => {
  let terminal: Terminal;

  beforeAll(async () => {
    terminal = await openTerminal();
  });
  afterAll(() => terminal.leave());

  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(terminal.folder, name);
    await writeFile(path, content);
    return path;
  };
  const json = (out: string) =>
    JSON.parse(out) as { asked: string; ranking: { candidate: string; reasons: object[] }[] }[];

  it('ranks the candidates of each row as the board does, without any database, and says why', async () => {
    const asks = await file(
      'vragen.tsv',
      'Mijn kraan drupt\tik bak taart\tloodgieter geweest\r\n\r\nWie wil schaken\tpaard en loper\tpaardrijden\r\n',
    );
    const said = await terminal.run(['try-matching', asks, '--json'], unusable);
    expect(said).toMatchObject({ code: 0, err: [] });
    const tried = json(said.out);
    expect(tried.map(({ asked }) => asked)).toEqual(['Mijn kraan drupt', 'Wie wil schaken']);
    expect(tried.map(({ ranking }) => ranking.map(({ candidate }) => candidate))).toEqual([
      ['loodgieter geweest', 'ik bak taart'],
      ['paard en loper', 'paardrijden'],
    ]);
    expect(tried[0]!.ranking.map(({ reasons }) => reasons)).toEqual([
      [{ kind: 'activity', activity: 'plumbing' }],
      [],
    ]);
    const inWords = await terminal.run(['try-matching', asks], unusable);
    expect(inWords.out).toContain('  1. loodgieter geweest  Dit past bij je buur: Kranen en afvoer maken.\n');
    expect(inWords.out).not.toMatch(/\d[.,]\d|%|score/);
  });

  it("lays the organisation's own words over ours", async () => {
    const asks = await file('eigen.tsv', 'Mijn zwabbelbak is stuk\tloodgieter geweest\ttuinieren\n');
    const words = await file('woorden.tsv', '# woord, betekenis\nzwabbelbak\tplumbing\n');
    const [without, laid] = await Promise.all([
      terminal.run(['try-matching', asks, '--json'], unusable),
      terminal.run(['try-matching', asks, '--json', '--words', words], unusable),
    ]);
    const plumbing = { kind: 'activity', activity: 'plumbing' };
    expect(json(without.out)[0]!.ranking.flatMap(({ reasons }) => reasons)).not.toContainEqual(plumbing);
    expect(json(laid.out)[0]!.ranking[0]).toEqual({ candidate: 'loodgieter geweest', reasons: [plumbing] });
  });

  it('says in one line what is wrong with a file', async () => {
    const good = await file('goed.tsv', 'soep\tkoken\n');
    const bad: [string[], RegExp | string][] = [
      [[join(terminal.folder, 'weg.tsv')], /^There is no file .+weg\.tsv\.$/],
      [[terminal.folder], /^There is no file .+\.$/],
      [[await file('leeg.tsv', '\n\n')], 'leeg.tsv holds no rows.'],
      [[await file('foto.tsv', Buffer.from('%PDF-1.7\n\0\x01\x02'))], /^foto\.tsv is no text: .+UTF-8\.$/],
      [[await file('lijst.tsv', '[{"asked": "soep"}]')], /^lijst\.tsv is JSON: .+TSV/],
      [[await file('alleen.tsv', 'soep\tkoken\nsoep\n')], /^Row 2 has no candidates: .+tabs between\.$/],
      [
        [good, '--words', await file('fout.tsv', 'soep\tcooking\nsoep\n')],
        /^Line 2 of the words: it needs a word and a meaning/,
      ],
      [
        [good, '--words', await file('raar.tsv', 'soep\tqqq\n')],
        /^Line 1 of the words: "qqq" is no activity/,
      ],
    ];
    const said = await Promise.all(bad.map(([args]) => terminal.run(['try-matching', ...args], unusable)));
    for (const [index, [, line]] of bad.entries()) oneLine(said[index]!, line);
    const mended = await terminal.run(
      ['try-matching', good, '--words', await file('goede-woorden.tsv', 'soep\tcooking\n')],
      unusable,
    );
    expect(mended).toMatchObject({ code: 0, err: [], out: expect.stringContaining('1. koken') });
  });
});
