import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { listOrganisations } from '../community/community.actions.ts';
import { connect, type Connection } from '../database/connect.ts';
import { openEmbeddedPostgres, type EmbeddedPostgres } from '../database/embedded/embedded.ts';
import { rankMatches } from '../help-board/help-match.rules.ts';
import { textReader } from '../help-board/own-words.actions.ts';
import { oneLine, openTerminal, type Terminal } from '../testing/terminal.ts';

describe("An organisation's own words, set from the terminal", { timeout: 90_000 }, () => {
  let terminal: Terminal;
  let held: EmbeddedPostgres;
  let connection: Connection;

  beforeAll(async () => {
    terminal = await openTerminal();
    expect(await terminal.run(['migrate'])).toMatchObject({ code: 0, err: [] });
    // Held open, so that not every command starts the database anew.
    held = await openEmbeddedPostgres({ folder: join(terminal.data, 'postgres') });
    connection = connect({ ...held.app, max: 2 });
    for (const slug of ['wijk', 'dorp']) {
      const made = await terminal.run(['organisation', slug, '--name', slug, '--phone', '000 000 00 00']);
      expect(made).toMatchObject({ code: 0, err: [] });
    }
  }, 90_000);
  afterAll(async () => {
    await connection.close();
    await held.stop();
    await terminal.leave();
  });

  const words = (...args: string[]) => terminal.run(['words', '--organisation', 'wijk', ...args]);
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(terminal.folder, name);
    await writeFile(path, content);
    return path;
  };
  const listed = async () => JSON.parse((await words('--json')).out) as { word: string; meaning: string[] }[];

  /** Who is the likeliest for what is asked and why, read as the board of an organisation reads it a minute from now. */
  async function likeliest(slug: string, asked: string, ...texts: string[]) {
    const organisation = (await listOrganisations(connection)).find((one) => one.slug === slug)!;
    const inAMinute = new Date(systemClock.now().getTime() + (minutes += 2) * 60_000);
    const reader = await connection.inOrganisation(organisation.id, (db) =>
      textReader({ db, organisation, clock: { now: () => inAMinute } }),
    );
    const candidates = texts.map((text) => ({ key: text, talents: [reader.said(text, 'talent')] }));
    const [best] = rankMatches({ said: reader.said(asked, 'need') }, candidates);
    return { who: best!.candidate.key, reasons: best!.reasons };
  }
  let minutes = 0;

  it('are none at first, and the board takes them up once they are set', async () => {
    expect(await words()).toEqual({ code: 0, err: [], out: '' });
    const ask = ['Mijn zwabbelbak is stuk', 'dansen', 'loodgieter geweest'] as const;
    expect((await likeliest('wijk', ...ask)).reasons).toEqual([]);
    const set = await words(await file('woorden.tsv', '# ons\nzwabbelbak\tplumbing\nbank\t-\r\n'));
    expect(set).toEqual({ code: 0, err: [], out: 'wijk has 2 words of its own.\n' });
    expect(await likeliest('wijk', ...ask)).toEqual({
      who: 'loodgieter geweest',
      reasons: [{ kind: 'activity', activity: 'plumbing' }],
    });
    expect((await likeliest('dorp', ...ask)).reasons).toEqual([]);
  });

  it('are listed, for a person and for a program', async () => {
    const { out } = await words();
    expect(out.split('\n')[0]).toBe('bank\t-');
    expect(out.split('\n')[1]).toMatch(/^zwabbelbak\t(?:.+ )?drain(?: .+)?$/);
    expect(await listed()).toEqual([
      { word: 'bank', meaning: [] },
      { word: 'zwabbelbak', meaning: expect.arrayContaining(['drain', 'tap']) },
    ]);
  });

  it('take the place of those there were, and can be taken away', async () => {
    expect(await words(await file('ander.tsv', 'floemp\twoodwork\n'))).toMatchObject({ code: 0, err: [] });
    expect(await listed()).toEqual([{ word: 'floemp', meaning: ['woodwork'] }]);
    expect((await likeliest('wijk', 'Mijn zwabbelbak is stuk', 'loodgieter geweest')).reasons).toEqual([]);
    expect((await likeliest('wijk', 'Mijn floemp', 'timmeren')).reasons).not.toEqual([]);
    expect(await words('--none')).toMatchObject({ code: 0, err: [], out: 'wijk has 0 words of its own.\n' });
    expect(await listed()).toEqual([]);
    expect((await likeliest('wijk', 'Mijn floemp', 'timmeren')).reasons).toEqual([]);
  });

  it('stay as they are when a file is refused, which one line says', async () => {
    const good = await file('goed.tsv', 'drab\tdrain\n');
    expect(await words(good)).toMatchObject({ code: 0, err: [] });
    const before = await listed();
    expect(before).toEqual([{ word: 'drab', meaning: ['drain'] }]);
    const bad: [string[], RegExp | string][] = [
      [[join(terminal.folder, 'weg.tsv')], /^There is no file .+weg\.tsv\.$/],
      [[terminal.folder], /^There is no file .+\.$/],
      [[await file('leeg.tsv', '\n# nog niets\n')], 'leeg.tsv holds no words: to have none, use --none.'],
      [[await file('foto.tsv', Buffer.from('%PDF-1.7\n\0\x01\x02'))], /^foto\.tsv is no text: .+UTF-8\.$/],
      [
        [await file('lijst.tsv', '[{"word": "drab"}]')],
        /^Line 1 of the words: it needs a word and a meaning/,
      ],
      [
        [await file('half.tsv', 'drab\tdrain\nsoep\n')],
        /^Line 2 of the words: it needs a word and a meaning/,
      ],
      [[await file('raar.tsv', 'drab\tqqq\n')], /^Line 1 of the words: "qqq" is no activity/],
      [[good, '--json'], 'Either set the words from a file, take them away, or list them.'],
      [[good, '--none'], 'Either set the words from a file, take them away, or list them.'],
      [[good, '--organisation', 'stad'], 'There is no organisation "stad". There is: wijk, dorp.'],
    ];
    const said = await Promise.all(bad.map(([args]) => words(...args)));
    for (const [index, [, line]] of bad.entries()) oneLine(said[index]!, line);
    oneLine(await terminal.run(['words', good]), /^There are several organisations/);
    expect(await listed()).toEqual(before);
    expect(await words(await file('half.tsv', 'drab\tdrain\nsoep\tcooking\n'))).toMatchObject({ code: 0 });
    expect((await listed()).map(({ word }) => word)).toEqual(['drab', 'soep']);
  });
});
