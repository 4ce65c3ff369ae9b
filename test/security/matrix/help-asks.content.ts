import { createHmac } from 'node:crypto';
import { helpPost } from './help-talk.content.ts';
import { now, serverKey, signIn, type Organisation, type Person } from './people.ts';
import { profileAnswer } from './profile-card.content.ts';

/** The name under which questions find the one neighbour who suits the posts to ask for. */
export const suggestionOfWim = 'suggestion-of-wim';

/** Requests of Ina: some that Wim suits, as he lets her see, and some that Noor was asked for. */
export async function asksHere(
  at: Organisation,
  { ina, noor }: Record<'ina' | 'noor', Person>,
): Promise<{ posts: Record<string, string>; suggestions: Record<string, string> }> {
  const wim = await signIn(at, { email: 'wim@verborgen.nl', firstName: 'Wim', home: 'De Linde 7' });
  await profileAnswer(at, { by: wim, question: 'good-at', chosen: ['sewing'], to: 'building' });
  const posts: Record<string, string> = {};
  const suggestions: Record<string, string> = {};
  const curtain = { by: ina, in: 'de-linde', title: 'Wie naait een gordijn?' } as const;
  for (const which of ['', '-for', '-again', '-at-last']) {
    const post = await helpPost(at, curtain);
    posts[`post-to-ask${which}`] = post;
    suggestions[`${suggestionOfWim}${which === '-for' ? '' : which}`] = createHmac('sha256', serverKey)
      .update(`help-suggestion:${post}:${wim.id}`)
      .digest('base64url');
  }
  posts['post-to-ask-waiting'] = await helpPost(at, { ...curtain, visibility: 'waiting' });
  for (const which of ['-for', '-again', '-no', '-name', '']) {
    const post = await helpPost(at, {
      by: ina,
      in: 'de-linde',
      title: 'Wie leest een brief voor?',
      // Others could read it; they are not asked.
      reach: which === '' ? 'neighbourhood' : 'building',
    });
    posts[`post-asked${which}`] = post;
    await askFor(at, post, noor);
  }
  return { posts, suggestions };
}

async function askFor({ db, organisation }: Organisation, post: string, { id }: Person): Promise<void> {
  await db
    .insertInto('help_asked')
    .values({
      organisation_id: organisation.id,
      post_id: post,
      resident_id: id,
      asked_at: now.now(),
      answer: null,
      answered_at: null,
      mailed_at: null,
    })
    .execute();
}
