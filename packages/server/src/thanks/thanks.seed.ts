import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { seedDoneHelp } from '../help-board/help-done.seed.ts';
import type { HelpCategory } from '../help-board/help-board.table.ts';
import { findPerson, residentOfAddress } from '../residents/residents.actions.ts';
import type { ThanksAudience } from './thanks.table.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

interface Said {
  /** By their place among the residents of the demo; null is the organisation. */
  readonly from: number | null;
  readonly to: number;
  readonly deed: string;
  readonly text?: string;
  readonly sentence?: string;
  readonly category: HelpCategory | null;
  readonly audience: ThanksAudience;
  readonly daysAgo: number;
  readonly named?: boolean;
  readonly unanswered?: boolean;
}

/** Ina is the first, Mo the second, and so on as they live. */
const said: readonly Said[] = [
  {
    from: 7,
    to: 5,
    deed: 'Een pakje aannemen',
    sentence: 'THANKS',
    category: 'post',
    audience: 'everyone',
    daysAgo: 60,
  },
  {
    from: 4,
    to: 1,
    deed: 'De tuin van de flat',
    text: 'De rozen staan er weer mooi bij.',
    category: 'garden',
    audience: 'everyone',
    daysAgo: 45,
    named: true,
  },
  {
    from: 1,
    to: 3,
    deed: 'Mijn fiets maken',
    text: 'Je had er een hele middag voor. Ik kan weer naar mijn zus. Dank je wel, Henk!',
    category: 'bicycles',
    audience: 'everyone',
    daysAgo: 20,
    named: true,
  },
  {
    from: 5,
    to: 2,
    deed: 'Een brief lezen',
    text: 'Ik begreep de brief niet. Jij had geduld met mij.',
    category: 'letters',
    audience: 'everyone',
    daysAgo: 12,
  },
  {
    from: 3,
    to: 6,
    deed: 'Soep koken voor de hele gang',
    sentence: 'THANKS',
    category: 'cooking',
    audience: 'building',
    daysAgo: 8,
    named: true,
  },
  {
    from: null,
    to: 0,
    deed: 'De bewonerscommissie van De Linde',
    text: 'Je bent er elke maand. Daardoor weten wij wat bewoners nodig hebben. Wij zijn daar blij mee.',
    category: null,
    audience: 'everyone',
    daysAgo: 5,
    named: true,
  },
  {
    from: 2,
    to: 6,
    deed: 'Een lamp ophangen',
    sentence: 'THANKS_FOR_YOUR_HELP',
    category: 'odd-jobs',
    audience: 'everyone',
    daysAgo: 3,
    named: true,
  },
  {
    from: 6,
    to: 0,
    deed: 'Samen naar de markt',
    text: 'Met jou is het altijd gezellig.',
    category: 'company',
    audience: 'everyone',
    daysAgo: 1,
    named: true,
    unanswered: true,
  },
];

/** Thanks on the wall, one that Ina is asked about, and help that is done and that nobody said a word about yet. */
export async function seedThanks(context: Seeding, residents: readonly string[]): Promise<void> {
  const els = await residentOfAddress(context, 'els@wonen.example');
  for (const one of said) await say(context, residents, one, els ?? null);
  await seedDoneHelp(context, {
    building: 'De Linde',
    asker: 1,
    helper: 4,
    category: 'lifting',
    title: 'Wie helpt mijn kast verplaatsen?',
    daysAgo: 2,
  });
}

async function say(
  context: Seeding,
  residents: readonly string[],
  one: Said,
  els: string | null,
): Promise<void> {
  const { deed, category, audience, named = false, unanswered = false } = one;
  const [giver, receiver] = [one.from === null ? null : residents[one.from], residents[one.to]];
  if (giver === undefined || !receiver) return;
  const home = await findPerson(context, giver ?? receiver);
  const at = daysAfter(context.clock.now(), -one.daysAgo);
  await context.db
    .insertInto('thanks')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      giver_id: giver,
      receiver_id: receiver,
      written_by: giver ? null : els,
      job: giver ? null : 'wijkbeheerder',
      post_id: null,
      category,
      helped: true,
      deed,
      sentence: one.sentence ?? null,
      text: one.text ?? null,
      language: 'nl',
      audience,
      building_id: home?.buildingId ?? null,
      neighbourhood_id: home?.neighbourhoodId ?? null,
      discreet: category === 'post',
      names_giver: named || giver === null,
      names_receiver: named,
      visibility: 'published',
      given_at: at,
      answer: unanswered ? null : 'yes',
      receiver_named: named && !unanswered,
      answered_at: unanswered ? null : at,
    })
    .execute();
}
