import { basename } from 'node:path';
import { defineCommand } from 'citty';
import { tryModeration, type TriedMessage } from '../../moderation/try-moderation.actions.ts';
import { orOneLine } from '../one-line.ts';
import { readRows, readTextFile } from '../read-rows.ts';

export const tryModerationCommand = defineCommand({
  meta: {
    name: 'try-moderation',
    description: 'Shows which messages of a file would wait for a person, and why. Needs no database.',
  },
  args: {
    file: {
      type: 'positional',
      required: true,
      description:
        'TSV, a message in each row: in the column called "text", or else the one with the most text',
    },
    json: { type: 'boolean', description: 'prints an array of {text, verdict, reasons}' },
    words: {
      type: 'string',
      description: "an organisation's own words, TSV: word, subject, hold or innocent",
    },
  },
  run: ({ args }) =>
    orOneLine(async () => {
      const messages = textsOf(readRows(await readTextFile(args.file), basename(args.file)));
      const tried = tryModeration(messages, args.words ? await readTextFile(args.words) : '');
      process.stdout.write(args.json ? `${JSON.stringify(tried, null, 2)}\n` : inLines(tried));
    }),
});

/** The messages: the column the first row names, or else the one that holds the most. */
export function textsOf(rows: readonly (readonly string[])[]): string[] {
  const named = rows[0]!.findIndex((cell) => /^(?:text|message|bericht|tekst)$/i.test(cell.trim()));
  const column = named >= 0 ? named : fullest(rows);
  const messages = named >= 0 ? rows.slice(1) : rows;
  // A row with fewer cells is a message that was not divided.
  return messages.map((row) => row[column] ?? row.join(' '));
}

function fullest(rows: readonly (readonly string[])[]): number {
  const lengths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) lengths[index] = (lengths[index] ?? 0) + cell.length;
  }
  return lengths.indexOf(Math.max(...lengths));
}

function inLines(tried: readonly TriedMessage[]): string {
  const held = tried.filter(({ verdict }) => verdict === 'hold').length;
  const lines = tried.map(({ text, verdict, reasons }) => `${verdict}\t${reasons.join(', ')}\t${text}`);
  return `${lines.join('\n')}\n${held} of ${tried.length} would wait for a person.\n`;
}
