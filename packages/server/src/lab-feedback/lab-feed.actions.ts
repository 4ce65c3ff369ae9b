import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { labFeedWords, type LabFeedWords } from '@wederkerig/words/lab-feed';
import { Feed } from 'feed';
import type { Context } from '../builder.ts';
import { dayIn, momentIn, todayOf } from '../clock.ts';
import { inFeed } from '../in-feed.ts';
import { publicStates } from './lab-feedback.rules.ts';
import { newsOfLab, type LabInFeed, type LabNewsKind } from './lab-feed.rules.ts';

/** The newest labs; and news of so many at most. */
const mostLabs = 50;
const mostNews = 50;

type Reading = Pick<Context<'lab' | 'lab_translation'>, 'db' | 'organisation' | 'clock' | 'ownPages'>;

interface LabNamed extends LabInFeed {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** Conversations that opened, that were corrected and that closed with what came of them, the newest first, for programs that follow news. */
export async function labFeed(context: Reading, asked: string): Promise<string> {
  const { organisation, ownPages } = context;
  const language = nearestDelivered(asked || organisation.language);
  const words = await wordsIn(labFeedWords, language, organisation.formOfAddress);
  const today = todayOf(context);
  const news = (await publicLabs(context, language))
    .flatMap((lab) => newsOfLab(lab, today).map((one) => ({ ...one, lab })))
    .toSorted((one, other) => other.on.localeCompare(one.on) || other.lab.id.localeCompare(one.lab.id))
    .slice(0, mostNews);
  // With the day itself: news of today is not of later today.
  const at = (day: string) => momentIn(organisation.timezone, day, '00:00');
  const feed = new Feed({
    id: `urn:uuid:${organisation.id}#labs`,
    title: inFeed(words.title(organisation.name)),
    link: `${ownPages}/`,
    feedLinks: { atom: `${ownPages}/feeds/labs.atom?lang=${language}` },
    language,
    // When it says the same it is the same, to the byte.
    updated: at(news[0]?.on ?? '2026-01-01'),
    generator: 'Wederkerig',
    copyright: organisation.name,
  });
  for (const { kind, on, lab } of news)
    feed.addItem({
      id: `urn:uuid:${lab.id}#${kind}-${on}`,
      title: inFeed(`${words[kind]}: ${lab.title}`),
      description: inFeed(said(kind, lab, words)),
      link: `${ownPages}/share/lab-feedback/${lab.slug}?lang=${language}`,
      date: at(on),
      author: [{ name: organisation.name }],
    });
  // The library knows the language and does not say it.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}

function said(kind: LabNewsKind, { closesOn }: LabNamed, words: LabFeedWords): string {
  if (kind === 'closed') return words.heardAndDone;
  if (kind === 'corrected') return words.textChanged;
  return closesOn ? words.until(closesOn) : words.everybody;
}

/** In a title of the reader's language, where there is one. */
async function publicLabs({ db, organisation }: Reading, language: string): Promise<LabNamed[]> {
  const rows = await db
    .selectFrom('lab')
    .leftJoin('lab_translation as titled', (join) =>
      join
        .onRef('titled.organisation_id', '=', 'lab.organisation_id')
        .onRef('titled.about_id', '=', 'lab.id')
        .on('titled.field', '=', 'title')
        .on('titled.language', '=', language),
    )
    .select(['lab.id', 'lab.slug', 'lab.title', 'titled.text', 'lab.state'])
    .select(['lab.opens_on', 'lab.closes_on', 'lab.corrected_on', 'lab.created_at'])
    .where('lab.state', 'in', publicStates)
    .orderBy('lab.created_at', 'desc')
    .orderBy('lab.id')
    .limit(mostLabs)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.text ?? row.title,
    state: row.state,
    opensOn: row.opens_on,
    broughtInOn: dayIn(organisation.timezone, row.created_at),
    closesOn: row.closes_on,
    correctedOn: row.corrected_on,
  }));
}
