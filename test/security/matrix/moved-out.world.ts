import { carryOutEndings } from '../../../packages/server/src/residents/leaving.actions.ts';
import { helpMessage, helpPost, helpTalk } from './help-talk.content.ts';
import { now, signIn, type Organisation, type Person } from './people.ts';
import { profileAnswer } from './profile-card.content.ts';

/** The first day on which Riet does not live in De Linde any more. */
export const leftOn = '2026-11-22';

/** Riet of De Linde asked something, answered Lies and told her neighbours what she likes; then she moved. */
export async function movedOutHere(
  at: Organisation,
  { lies }: Record<'lies', Person>,
  left: boolean,
): Promise<{
  token: string;
  posts: Readonly<Record<string, string>>;
  talks: Readonly<Record<string, string>>;
}> {
  const account = { email: 'riet@verborgen.nl', firstName: 'Riet' };
  const riet = await signIn(at, { ...account, home: 'De Linde 8' });
  await profileAnswer(at, { by: riet, question: 'enjoy', words: 'Breien van Riet', to: 'building' });
  const own = await helpPost(at, { by: riet, in: 'de-linde', title: 'Riet vraagt iets' });
  const ofLies = await helpPost(at, { by: lies, in: 'de-linde', title: 'Lies vraagt iets', state: 'agreed' });
  const talk = await helpTalk(at, {
    about: ofLies,
    writer: { ...lies, agreed: true, phone: '0666666666' },
    responder: { ...riet, agreed: true, phone: '0677777777' },
  });
  await helpMessage(at, { in: talk, by: riet, text: 'Gezegd door Riet' });
  await at.db
    .updateTable('residency')
    .set({ ends_on: leftOn, ended_how: 'staff' })
    .where('resident_id', '=', riet.id)
    .execute();
  if (left) await carryOutEndings({ ...at, clock: now, news: nobodyHears, outbox: { send: async () => {} } });
  return {
    // What she was signed in with has gone with her residency; she is signed in still, as a guest.
    token: (await signIn(at, account)).token,
    posts: { 'post-of-riet': own, 'post-she-answered': ofLies },
    talks: { 'talk-of-riet': talk },
  };
}

const nobodyHears = {
  tell: () => {},
  hear: () => {
    throw new Error('Nobody hears');
  },
};
