import { basename } from 'node:path';
import { activityWords } from '@wederkerig/words/activities';
import { wordsIn } from '@wederkerig/words';
import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import { readOwnWords } from '../../help-board/matching/own-words.ts';
import { wordListWith, type OwnWord } from '../../help-board/matching/word-list.ts';
import { ownWords, setOwnWords } from '../../help-board/own-words.actions.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { readTextFile } from '../read-rows.ts';

export const wordsCommand = defineCommand({
  meta: {
    name: 'words',
    description:
      "Sets an organisation's own words for matches, in place of those it had; without a file, lists them.",
  },
  args: {
    file: {
      type: 'positional',
      required: false,
      description: 'TSV: word, and what it means; try it first with try-matching --words',
    },
    none: { type: 'boolean', description: 'takes all of them away' },
    json: { type: 'boolean', description: 'lists the words as JSON' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(async () => {
      if (Number(Boolean(args.file)) + Number(args.none ?? false) + Number(args.json ?? false) > 1)
        throw new OperatorError('Either set the words from a file, take them away, or list them.');
      const fresh = args.none ? [] : args.file ? await wordsOf(args.file) : undefined;
      await withDatabase(async ({ connection, organisation }) => {
        const belongs = await organisation(args.organisation);
        const words = await connection.inOrganisation(belongs.id, async (db) => {
          if (fresh) await setOwnWords({ db, organisation: belongs, clock: systemClock }, fresh);
          return ownWords({ db });
        });
        if (fresh) process.stdout.write(`${belongs.slug} has ${words.length} words of its own.\n`);
        else process.stdout.write(args.json ? `${JSON.stringify(words, null, 2)}\n` : inLines(words));
      });
    }),
});

/** A file without words is a mistake more often than a wish, and would take away all there are. */
async function wordsOf(file: string): Promise<OwnWord[]> {
  const { activity } = await wordsIn(activityWords, 'nl');
  const words = readOwnWords(await readTextFile(file), wordListWith(), activity);
  if (words.length === 0)
    throw new OperatorError(`${basename(file)} holds no words: to have none, use --none.`);
  return words;
}

function inLines(words: Awaited<ReturnType<typeof ownWords>>): string {
  return words.map(({ word, meaning }) => `${word}\t${meaning.join(' ') || '-'}\n`).join('');
}
