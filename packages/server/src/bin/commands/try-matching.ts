import { basename } from 'node:path';
import { activityWords } from '@wederkerig/words/activities';
import { helpReasonsWords, sayReason, type ReasonSpeech } from '@wederkerig/words/help-reasons';
import { wordsIn } from '@wederkerig/words';
import { defineCommand } from 'citty';
import { readOwnWords } from '../../help-board/matching/own-words.ts';
import { tryMatching, type Tried } from '../../help-board/matching/try-matching.ts';
import { wordListWith } from '../../help-board/matching/word-list.ts';
import { orOneLine } from '../one-line.ts';
import { readRows, readTextFile } from '../read-rows.ts';

export const tryMatchingCommand = defineCommand({
  meta: {
    name: 'try-matching',
    description: 'Ranks who may help with what is asked, as the board does, and says why. Needs no database.',
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description: 'TSV, in each row what is asked, then the own words of each candidate',
    },
    json: { type: 'boolean', description: 'prints an array of {asked, ranking: [{candidate, reasons}]}' },
    words: {
      type: 'string',
      description: "an organisation's own words, TSV: word, and what it means",
    },
  },
  run: ({ args }) =>
    orOneLine(async () => {
      const rows = readRows(await readTextFile(args.file), basename(args.file));
      const { activity } = await wordsIn(activityWords, 'nl');
      const ours = wordListWith();
      const list = args.words
        ? wordListWith(readOwnWords(await readTextFile(args.words), ours, activity))
        : ours;
      const tried = tryMatching(rows, list);
      const words = await wordsIn(helpReasonsWords, 'nl');
      const speech: ReasonSpeech = { words, activities: activity, about: 'neighbour' };
      process.stdout.write(args.json ? `${JSON.stringify(tried, null, 2)}\n` : inLines(tried, speech));
    }),
});

function inLines(tried: readonly Tried[], speech: ReasonSpeech): string {
  const lines = tried.flatMap(({ asked, ranking }) => [
    asked,
    ...ranking.map(({ candidate, reasons }, index) =>
      [`  ${index + 1}. ${candidate}`, ...reasons.map((reason) => sayReason(reason, speech))].join('  '),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
