import type { Removal } from './guards.ts';
import { without } from './other-guards.ts';

const nothing = '';

/** What keeps a word of thanks from whom it is not for, each with the rows that would tell. */
export const thanksGuards: readonly Removal[] = [
  without(
    'thanks are given for what one had a part in',
    'thanks/give-thanks.actions.ts',
    "if (!deed) throw new Refused('NOT_FOUND');",
    "if (!deed) throw new Refused('POST_OVER');",
    ['Mutation.giveThanks'],
  ),
  without(
    'thanks are given by a resident',
    'thanks/thanks.rules.ts',
    "throw new Refused('RESIDENT_NEEDED')",
    'void 0',
    ['Mutation.giveThanks'],
  ),
  without(
    'thanks stand on the wall only with the yes of the receiver',
    'thanks/wall.actions.ts',
    ".where('thanks.answer', '=', 'yes')",
    nothing,
    ['Thanks.text', 'Viewer.thanksWall'],
  ),
  without(
    'where the wall goes on is told only of what stands on it',
    'thanks/wall.actions.ts',
    "const last = await query.where('thanks.id', '=', wanted.after).executeTakeFirst();",
    'const last = { id: wanted.after };',
    ['Query.thanksWall(after)'],
  ),
  without(
    'the wall narrows to a building for who lives there',
    'thanks/thanks.rules.ts',
    'page.buildingId !== null && page.buildingId === ownBuildingId',
    'page.buildingId !== null',
    ['Query.thanksWall(building)'],
  ),
  without(
    'thanks for a building are read by who lives there',
    'thanks/wall.actions.ts',
    "where('thanks.building_id', '=', reader.buildingId),",
    nothing,
    ['Viewer.thanksWall(neighbourhood)'],
  ),
  without(
    'thanks are gone between people of whom one blocked the other',
    'thanks/wall.actions.ts',
    "or([isNamedAndAbsent(residentId, 'giver'), isNamedAndAbsent(residentId, 'receiver')])",
    "or([isNamedAndAbsent(residentId, 'giver')])",
    ['Viewer.thanksWall'],
  ),
  without(
    'thanks are answered by the receiver',
    'thanks/answer-thanks.actions.ts',
    "if (thanks.receiver_id !== residentId) throw new Refused('NOT_FOUND');",
    nothing,
    ['Mutation.answerThanks'],
  ),
  without(
    'thanks of two are for the two',
    'thanks/answer-thanks.actions.ts',
    'if (!isGiver && !isReceiver) return false;',
    nothing,
    ['Mutation.printThanksCard'],
  ),
  without(
    'whom the organisation thanks is work of the staff',
    'thanks/thanks-duty.actions.ts',
    "viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff')",
    "viewer.kind === 'visitor'",
    ['Console.thanks'],
  ),
  without(
    'the organisation thanks who has a role',
    'thanks/thank-active.actions.ts',
    "if (!active) throw new Refused('NOT_FOUND');",
    nothing,
    ['ThankActiveResidentInput.resident'],
  ),
];
