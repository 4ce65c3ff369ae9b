import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { commitmentNewsWords } from '@wederkerig/words/commitment-news';
import { todayOf } from '../clock.ts';
import { bringNews } from '../notifications/brought-news.ts';
import { codeToStop, hearersOf } from './follow.actions.ts';
import { asViews } from './read-commitments.actions.ts';
import { whatHappened } from './tell-followers.actions.ts';

/** What became of what somebody follows; nothing of what they wanted to hear no more of meanwhile. */
bringNews({
  kind: 'commitment',
  async write(context, about, { residentId, language }) {
    const { formOfAddress } = context.organisation;
    const words = await wordsIn(commitmentNewsWords, nearestDelivered(language), formOfAddress);
    const lines: string[] = [];
    for (const aboutId of about) {
      const happened = await whatHappened(context, aboutId);
      if (!happened || !(await hearersOf(context, happened.commitment)).includes(residentId)) continue;
      const { commitment, event, said, day } = happened;
      const [view] = await asViews(context, [commitment], language);
      const code = codeToStop(context, residentId, commitment.id, todayOf(context));
      lines.push(
        words[event]({
          promise: view!.text.text,
          owner: commitment.ownerRole,
          said,
          due: day,
          page: `${context.ownPages}/share/commitments/${commitment.slug}?lang=${nearestDelivered(language)}`,
          link: `${context.ownPages}/stop-following#${code}`,
        }),
      );
    }
    return { heading: words.heading, lines };
  },
});
