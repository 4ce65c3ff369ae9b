import { beginPause } from '../../../packages/server/src/residents/pause.actions.ts';
import { giveRole } from '../../../packages/server/src/residents/residents.actions.ts';
import { block } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';
import { hello, profileAnswer, profilePicture } from './profile-card.content.ts';

/** Ina told something to each kind of people. Mo knows her, and Noor waits for her answer; Noor blocked Lies of her stairwell. */
export async function profileOf(
  at: Organisation,
  { ina, noor, mo, lies }: Record<'ina' | 'noor' | 'mo' | 'lies', Person>,
): Promise<{ large: string; small: string }> {
  const told = (answer: Omit<Parameters<typeof profileAnswer>[1], 'by'>) =>
    profileAnswer(at, { by: ina, ...answer });
  await told({ question: 'good-at', words: 'Wachtende woorden van Ina', waits: true, to: 'building' });
  await told({ question: 'enjoy', chosen: ['walking'], words: 'Wandelen van Ina', to: 'building' });
  await told({ question: 'could-use', chosen: ['forms'], words: 'Wens van Ina', to: 'after-both-yes' });
  await told({ question: 'speak', chosen: ['nl', 'pap'], to: 'only-me' });
  await told({ question: 'time', chosen: ['EVENING'], to: 'neighbourhood', until: '2026-11-22' });
  await told({ question: 'like-here', words: 'Fijn van Ina', to: 'neighbourhood', until: '2026-11-23' });
  await profileAnswer(at, { by: lies, question: 'enjoy', chosen: ['chess'], to: 'my-buddy' });
  await profileAnswer(at, { by: lies, question: 'speak', chosen: ['fy'], to: 'stairwell' });
  await profileAnswer(at, { by: noor, question: 'good-at', chosen: ['reading-letters'], to: 'only-me' });
  await block(at, noor, lies);
  await hello(at, ina, mo);
  await hello(at, mo, ina);
  await hello(at, noor, ina);
  await beginPause({ ...at, clock: now }, mo.id, '2026-12-01');
  await giveRole({ ...at, clock: now }, { residentId: ina.id, role: 'welcome-buddy' });
  return profilePicture(at, ina);
}
