import { encodeGlobalID } from '@pothos/plugin-relay';
import { buildingNames } from '../community/places.actions.ts';
import { bringToday } from '../today/today.actions.ts';
import { endingAtOffice, unansweredAtOffice, type WaitingAtOffice } from './waiting-at-office.actions.ts';

/** What neighbours answered to the office, and what ends soon, for those whose work it is. */
bringToday({
  kinds: ['neighbour-answered', 'neighbour-post-ends'],
  roles: ['staff', 'committee-member'],
  async rows(context, most) {
    const answered = await unansweredAtOffice(context, most);
    const ending = await endingAtOffice(context, most);
    const ids = [...answered, ...ending].map(({ buildingId }) => buildingId);
    const names = await buildingNames(context, [...new Set(ids)]);
    const row = (kind: 'neighbour-answered' | 'neighbour-post-ends') => (waiting: WaitingAtOffice) => ({
      kind,
      aboutId: waiting.aboutId,
      since: waiting.since,
      building: names.get(waiting.buildingId) ?? null,
      topic: waiting.category,
      thing: 'post',
      words: null,
      page: `help-board/for-neighbour/${encodeGlobalID('HelpPost', waiting.postId)}`,
    });
    return [...answered.map(row('neighbour-answered')), ...ending.map(row('neighbour-post-ends'))];
  },
});
