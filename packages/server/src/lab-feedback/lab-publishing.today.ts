import { bringToday } from '../today/today.actions.ts';
import { labsToCheck, labsWithAnswers, type WaitingLab } from './waiting-labs.actions.ts';

/** Labs that a colleague asked to look at, and labs about which somebody with a preview link said something. */
bringToday({
  kinds: ['lab-to-check', 'preview-answered'],
  roles: ['editor'],
  async rows(context, most) {
    const row = (kind: 'lab-to-check' | 'preview-answered') => (lab: WaitingLab) => ({
      kind,
      aboutId: lab.id,
      since: lab.since,
      building: null,
      topic: null,
      thing: null,
      words: lab.title,
      page: `lab-feedback/${lab.slug}`,
    });
    const asked = await labsToCheck(context, most);
    const answered = await labsWithAnswers(context, most);
    return [...asked.map(row('lab-to-check')), ...answered.map(row('preview-answered'))];
  },
});
