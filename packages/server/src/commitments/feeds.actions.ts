import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { commitmentFeedWords, type CommitmentFeedWords } from '@wederkerig/words/commitment-feed';
import { Feed } from 'feed';
import ical from 'ical-generator';
import type { Context } from '../builder.ts';
import { dayLater, momentIn } from '../clock.ts';
import { inFeed } from '../in-feed.ts';
import { lastInNews, movesOf, updatesOf } from './commitment-history.actions.ts';
import { listCommitments, readCommitments, type CommitmentView } from './read-commitments.actions.ts';

/** Of a calendar: what is due soonest, and below that what ended last. */
const mostOfAll = 50;
/** News of so many at most. */
const mostNews = 50;

type Reading = Parameters<typeof listCommitments>[0] & Pick<Context, 'ownPages'>;

/** Something that came of a promise. */
export interface PromiseNews {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly text: string;
  readonly by: string;
  readonly of: CommitmentView;
}

/** What was promised and what came of it, the newest first, for programs that follow news. */
export async function atomFeed(context: Reading, asked: string): Promise<string> {
  const { words, language } = await wordsOf(context, asked);
  const news = await newsOf(context, language, words);
  const { organisation, ownPages } = context;
  const feed = new Feed({
    id: `urn:uuid:${organisation.id}`,
    title: inFeed(words.title(organisation.name)),
    link: `${ownPages}/`,
    feedLinks: { atom: `${ownPages}/feeds/commitments.atom?lang=${language}` },
    language,
    // When it says the same it is the same, to the byte.
    updated: dateOf(context, news[0]?.on ?? '2026-01-01'),
    generator: 'Wederkerig',
    copyright: organisation.name,
  });
  for (const one of news)
    feed.addItem({
      id: `urn:uuid:${one.id}`,
      title: inFeed(`${one.title}: ${one.of.text.text}`),
      description: inFeed(one.text),
      link: placeOf(context, one.of),
      date: dateOf(context, one.on),
      author: [{ name: one.by }],
    });
  // The library knows the language and does not say it.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}

/** What came of promises since a day, the newest first; for paper. */
export async function promiseNewsSince(
  context: Reading,
  asked: string,
  since: string,
): Promise<readonly PromiseNews[]> {
  const { words, language } = await wordsOf(context, asked);
  const news = await newsOf(context, language, words);
  return news.filter(({ on }) => on >= since);
}

/** The days for which something is promised, for a calendar that looks again from time to time. */
export async function calendarFeed(context: Reading, asked: string): Promise<string> {
  const { words, language } = await wordsOf(context, asked);
  const { organisation, ownPages } = context;
  const calendar = ical({
    name: words.title(organisation.name),
    prodId: { company: 'Wederkerig', product: 'Beloofd en gedaan', language: language.toUpperCase() },
  });
  for (const one of await promises(context, language)) {
    if (one.state === 'dropped') continue;
    calendar.createEvent({
      id: `${one.id}@${new URL(ownPages).hostname}`,
      start: new Date(`${one.due}T00:00:00Z`),
      end: new Date(`${dayLater(one.due, 1)}T00:00:00Z`),
      allDay: true,
      // Of the promise, not of this moment: the same file for whoever asks again.
      stamp: dateOf(context, one.madeOn),
      summary: one.state === 'kept' ? `${words.kept}: ${one.text.text}` : one.text.text,
      description: one.ownerRole,
      url: placeOf(context, one),
    });
  }
  return calendar.toString();
}

async function wordsOf({ organisation }: Reading, asked: string) {
  const language = nearestDelivered(asked || organisation.language);
  return { language, words: await wordsIn(commitmentFeedWords, language, organisation.formOfAddress) };
}

async function promises(context: Reading, language: string): Promise<readonly CommitmentView[]> {
  const { nodes } = await listCommitments(context, {}, { first: mostOfAll, after: null, language });
  return nodes;
}

async function newsOf(
  context: Reading,
  language: string,
  words: CommitmentFeedWords,
): Promise<PromiseNews[]> {
  // Of each at least one piece of news: what is the newest of all is of these.
  const promised = await readCommitments(context, await lastInNews(context, mostNews), language);
  if (promised.length === 0) return [];
  const ids = promised.map(({ id }) => id);
  const [updates, moves] = [await updatesOf(context, ids), await movesOf(context, ids)];
  const signed = ({ author, job }: { author: string | null; job: string }) =>
    [author, job].filter(Boolean).join(', ');
  return promised
    .flatMap((of, at): PromiseNews[] => [
      { id: of.id, on: of.madeOn, title: words.promised, text: words.by(of.due), by: of.ownerRole, of },
      ...updates[at]!.map((one) => ({
        id: one.id,
        on: one.saidOn,
        text: one.text,
        of,
        title: words[one.kind],
        by: signed(one),
      })),
      ...moves[at]!.map((one) => ({
        id: one.id,
        on: one.movedOn,
        text: one.reason,
        of,
        title: words.moved(one.to),
        by: signed(one),
      })),
    ])
    .toSorted((one, other) => other.on.localeCompare(one.on) || other.id.localeCompare(one.id))
    .slice(0, mostNews);
}

/** Where it stands by itself, for everybody. */
function placeOf({ ownPages }: Reading, { slug }: CommitmentView): string {
  return `${ownPages}/share/commitments/${slug}`;
}

/** With the day itself: news of today is not of later today. */
function dateOf({ organisation }: Reading, day: string): Date {
  return momentIn(organisation.timezone, day, '00:00');
}
