import { createHmac } from 'node:crypto';
import { now, serverKey, type Organisation, type Person } from './people.ts';

type Question = 'good-at' | 'enjoy' | 'could-use' | 'speak' | 'time' | 'like-here';
type Audience = 'only-me' | 'my-buddy' | 'after-both-yes' | 'stairwell' | 'building' | 'neighbourhood';

/** An answer as it lies in the table. */
export async function profileAnswer(
  { db, organisation }: Organisation,
  told: {
    by: Person;
    question: Question;
    chosen?: string[];
    words?: string;
    waits?: boolean;
    to: Audience;
    until?: string;
  },
): Promise<void> {
  await db
    .insertInto('profile_answer')
    .values({
      organisation_id: organisation.id,
      resident_id: told.by.id,
      question: told.question,
      chosen: told.chosen ?? [],
      words: told.words ?? null,
      words_wait: told.waits ?? false,
      counted: false,
      language: 'nl',
      audience: told.to,
      until: told.until ?? null,
      answered_at: now.now(),
    })
    .execute();
}

/** A picture for the building, and the addresses it must have at this moment. */
export async function profilePicture(
  { db, organisation }: Organisation,
  { id }: Person,
): Promise<{ large: string; small: string }> {
  const bytes = Buffer.from('not looked at');
  await db
    .insertInto('profile_picture')
    .values({
      organisation_id: organisation.id,
      resident_id: id,
      id,
      large: bytes,
      small: bytes,
      audience: 'building',
      until: null,
      placed_at: now.now(),
    })
    .execute();
  // Nine o'clock is the beginning of five minutes, so ten minutes from now.
  const ends = now.now().getTime() / 1000 + 600;
  const address = (size: 'large' | 'small') => {
    const signed = `profile-picture:${organisation.id}:${id}:${size}:${ends}:building:`;
    const signature = createHmac('sha256', serverKey).update(signed).digest('base64url');
    const token = `${id}.${size}.${ends.toString(36)}.${signature}`;
    return `http://localhost:4000/o/${organisation.slug}/profile-picture/${token}`;
  };
  return { large: address('large'), small: address('small') };
}

/** Two that both said yes, or one that waits. */
export async function hello({ db, organisation }: Organisation, from: Person, to: Person): Promise<void> {
  await db
    .insertInto('neighbour_hello')
    .values({
      organisation_id: organisation.id,
      from_id: from.id,
      to_id: to.id,
      answer: 'yes',
      said_at: now.now(),
    })
    .execute();
}
