// npx pnpm@12 bench [PART...]: measures what design goals name, beside what they name. Prints, never fails: machines are noisy.
import { availableParallelism, cpus, hostname, loadavg, totalmem } from 'node:os';
import { boards } from './board.bench.ts';
import { small } from './board/board-world.ts';
import { largeLabs } from './lab.bench.ts';
import { landscapes } from './landscape.bench.ts';
import { visits, weights } from './page.bench.ts';
import { keptLists, lists, starts, statements } from './server.bench.ts';
import { startServers } from './server/servers.ts';
import { asTable, verdict, type Row } from './table.ts';

/** Whoever asks for no part gets all of them. */
const parts = ['page', 'list', 'start', 'lab', 'board', 'landscape'];
/** A piece of one of them, and only for whoever names it. */
const pieces = ['small-board'];
const mostMs = 1_200_000;
const visitSeconds = 75;

const rows: Row[] = [];

/** Takes what a part measured; a part that cannot measure says so in its place, and the others go on. */
async function take(name: string, part: () => Promise<Row[]>): Promise<void> {
  process.stderr.write(`measuring ${name}\n`);
  try {
    rows.push(...(await part()));
  } catch (fault) {
    rows.push({
      what: `${name} NOT MEASURED: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}`,
      ours: '',
    });
  }
}

function print(): void {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`
${hostname()}: ${availableParallelism()} x ${processor}, ${memory} GiB, Node ${process.version}, load ${loadBefore} before and ${load()} after.
Ratios are medians of pairs measured at the same time or by turns; noise is how far the middle half of them lies apart.
Everything runs on this machine's own addresses; the page has a processor slowed 4 times, and no network to wait for but where it says so.

${asTable(rows)}

${verdict(rows)}`);
}

const load = () => loadavg()[0]!.toFixed(1);
const loadBefore = load();

setTimeout(() => {
  rows.push({ what: 'the rest NOT MEASURED: time is up', ours: '' });
  print();
  process.exit(0);
}, mostMs).unref();

const wanted = process.argv.slice(2);
const asked = (part: string) => wanted.length === 0 || wanted.includes(part);
if (wanted.some((part) => ![...parts, ...pieces].includes(part))) {
  console.error(`A part is one of ${[...parts, ...pieces].join(', ')}.`);
  process.exit(1);
}

if (asked('page')) await take('weights', weights);
if (asked('list') || asked('page') || asked('start') || asked('lab')) {
  try {
    process.stderr.write('starting servers\n');
    const servers = await startServers();
    try {
      if (asked('list')) {
        await take('the list', () => lists(servers));
        await take('the list from memory', () => keptLists(servers));
        await take('statements', () => statements(servers));
      }
      if (asked('page')) await take('the page', () => visits(servers.database, visitSeconds));
      if (asked('start')) await take('starts', () => starts(servers));
      // The last: it adds to the database.
      if (asked('lab')) await take('a large report', () => largeLabs(servers));
    } finally {
      await servers.stop();
    }
  } catch (fault) {
    rows.push({ what: `servers NOT MEASURED: ${fault}`, ours: '' });
  }
}
const progress = (what: string) => process.stderr.write(`  ${what}\n`);
if (asked('board')) await take('the board', () => boards(progress));
else if (wanted.includes('small-board')) await take('the small board', () => boards(progress, [small]));
if (asked('landscape')) await take('the landscape', async () => landscapes());
print();
process.exit(0);
