import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { defineCommand } from 'citty';
import { systemClock } from '../../clock.ts';
import { OperatorError } from '../../errors.ts';
import { saveLab } from '../../lab-feedback/save-lab.actions.ts';
import { savedReport } from '../../lab-feedback/saved-report.actions.ts';
import { matchIds } from '../../lab-feedback/report/ids.ts';
import { largestFile, readReport } from '../../lab-feedback/report/read-report.ts';
import { ReportRefused } from '../../lab-feedback/report/refused.ts';
import type { Report } from '../../lab-feedback/report/report.ts';
import { orOneLine, withDatabase } from '../one-line.ts';
import { slugOf } from '../../slug.ts';

export const importLab = defineCommand({
  meta: {
    name: 'import-lab',
    description:
      'Reads the report of a lab (text, Markdown, HTML or .docx). Brought in again, items keep their answers.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'the report' },
    'dry-run': { type: 'boolean', description: 'only shows what was found; needs no database' },
    json: { type: 'boolean', description: 'prints what was found as JSON' },
    publish: { type: 'boolean', description: 'opens the lab for residents at once' },
    slug: { type: 'string', description: 'in addresses; made from the title if absent' },
    organisation: { type: 'string', description: 'where there are several' },
  },
  run: ({ args }) =>
    orOneLine(async () => {
      const { report: fresh, source } = await readFile(args.file);
      if (args['dry-run']) return print(fresh, args.json ?? false);
      if (!fresh.date)
        throw new OperatorError(
          'The report does not say on which day the lab was held: add a line such as "19 februari 2018".',
        );
      await withDatabase(async ({ connection, organisation }) => {
        const belongs = await organisation(args.organisation);
        const slug = args.slug ?? (slugOf(fresh.title) || 'lab');
        await connection.inOrganisation(belongs.id, async (db) => {
          const report = matchIds(await savedReport({ db }, slug), fresh);
          await saveLab({ db, organisation: belongs, clock: systemClock }, report, {
            slug,
            source,
            ...(args.publish ? { state: 'open' as const } : {}),
          });
          print(report, args.json ?? false);
        });
        if (!args.json)
          process.stdout.write(`Saved as "${slug}"${args.publish ? ', open for residents' : ', a draft'}.\n`);
      });
    }),
});

async function readFile(path: string): ReturnType<typeof readReport> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new OperatorError(`There is no file ${path}.`);
  const pieces: Buffer[] = [];
  // One byte past what is taken is enough to know that a file is too large.
  for await (const piece of createReadStream(path, { end: largestFile })) pieces.push(piece as Buffer);
  try {
    return await readReport({ name: basename(path), bytes: Buffer.concat(pieces) });
  } catch (error) {
    if (error instanceof ReportRefused)
      throw new OperatorError(`${basename(path)}: ${error.message}`, { cause: error });
    throw error;
  }
}

function print(report: Report, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  process.stdout.write(
    `${report.title}, ${report.date ?? 'no date'}, ${report.participants ?? 'unknown number of'} participants\n`,
  );
  for (const section of report.sections) {
    process.stdout.write(`  ${section.kind}: ${section.heading} (${section.items.length} items)\n`);
    for (const item of section.items) {
      process.stdout.write(`    ${item.id}${item.asksMoreThanOne ? ' [asks more than one thing]' : ''}\n`);
    }
  }
}
