import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { isPaused } from '../residents/pause.actions.ts';
import type { Card } from './card.rules.ts';
import { residentAtHome } from './own-profile.actions.ts';
import { bearName } from './profile-answer.actions.ts';
import { cardOf, cardsOf } from './read-cards.actions.ts';

/**
 * Somebody says hello to a neighbour whose card they can see. The other hears of it with the sayer's name and building. Whatever
 * the other does with it, the sayer sees the same until both said yes.
 */
export async function sayHello(
  context: Context,
  said: { neighbourId: string; firstName?: string | null },
): Promise<void> {
  const self = await residentAtHome(context);
  const card = await cardToGreet(context, said.neighbourId);
  if (card.hello === 'said' || card.hello === 'both') return;
  await context.limits.use('hello-by-actor', self.id);
  await bearName(context, self, 'neighbourhood', said.firstName);
  await keepAnswer(context, self.id, said.neighbourId, 'yes');
}

/** Answers a hello with yes or not now; not now can be said after a yes as well, and is told to nobody. */
export async function answerHello(
  context: Context,
  answered: { neighbourId: string; yes: boolean; firstName?: string | null },
): Promise<void> {
  const self = await residentAtHome(context);
  const card = await cardToGreet(context, answered.neighbourId);
  if (card.hello === 'none') throw new Refused('NOT_FOUND');
  await context.limits.use('profile-change-by-actor', self.id);
  if (answered.yes) await bearName(context, self, 'neighbourhood', answered.firstName);
  await keepAnswer(context, self.id, answered.neighbourId, answered.yes ? 'yes' : 'not-now');
}

/** Cards of those who said hello and were not answered yet, the oldest first; nobody is asked while they want to be left alone. */
export async function waitingHellos(context: Context): Promise<Card[]> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || (await isPaused(context, viewer.residentId))) return [];
  const rows = await context.db
    .selectFrom('neighbour_hello')
    .select('from_id')
    .where('to_id', '=', viewer.residentId)
    .where('answer', '=', 'yes')
    .where((hello) =>
      hello.not(
        hello.exists(
          hello
            .selectFrom('neighbour_hello as own')
            .select('own.answer')
            .where('own.from_id', '=', viewer.residentId)
            .whereRef('own.to_id', '=', 'neighbour_hello.from_id'),
        ),
      ),
    )
    .orderBy('said_at')
    .orderBy('from_id')
    .limit(50)
    .execute();
  const ids = rows.map((row) => row.from_id);
  const cards = await cardsOf(context, ids);
  return ids.flatMap((id) => cards.get(id) ?? []);
}

async function cardToGreet(context: Context, id: string): Promise<Card> {
  const card = await cardOf(context, id);
  if (!card) throw new Refused('NOT_FOUND');
  return card;
}

async function keepAnswer(
  context: Context,
  from: string,
  to: string,
  answer: 'yes' | 'not-now',
): Promise<void> {
  await context.db
    .insertInto('neighbour_hello')
    .values({
      organisation_id: context.organisation.id,
      from_id: from,
      to_id: to,
      answer,
      said_at: context.clock.now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'from_id', 'to_id']).doUpdateSet({ answer }),
    )
    .execute();
}
