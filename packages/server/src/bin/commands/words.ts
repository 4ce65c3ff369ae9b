import { activityWords } from '@wederkerig/words/activities';
import { wordsIn } from '@wederkerig/words';
import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import { readOwnWords } from '../../help-board/matching/own-words.ts';
import { wordListWith } from '../../help-board/matching/word-list.ts';
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
    json: { type: 'boolean', description: 'lists the words as JSON' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(async () => {
      if (args.file && args.json) throw new OperatorError('Either set the words from a file, or list them.');
      const { activity } = await wordsIn(activityWords, 'nl');
      const fresh = args.file
        ? readOwnWords(await readTextFile(args.file), wordListWith(), activity)
        : undefined;
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

function inLines(words: Awaited<ReturnType<typeof ownWords>>): string {
  return words.map(({ word, meaning }) => `${word}\t${meaning.join(' ') || '-'}\n`).join('');
}
