import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { activityWords } from '@wederkerig/words/activities';
import { boardNewsWords } from '@wederkerig/words/board-news';
import { helpCategoryWords, type HelpCategoryWord } from '@wederkerig/words/help-categories';
import { helpReasonsWords, sayReason } from '@wederkerig/words/help-reasons';
import { bringNews } from '../notifications/brought-news.ts';
import { isKeptBetweenTwo } from './help-board.rules.ts';
import { mostPostsInNews } from './post-news.rules.ts';
import { postNewsFor } from './post-news.actions.ts';

/**
 * Posts within reach that suit somebody. What tells that a home stands empty is said by its category alone, and whoever reads it
 * to them at work learns no more than how many there are. Nobody's name and no building: those stand on the board.
 */
bringNews({
  kind: 'help-post',
  async write(context, about, { residentId, language, byPhone }) {
    const { formOfAddress } = context.organisation;
    const spoken = nearestDelivered(language);
    const words = await wordsIn(boardNewsWords, spoken, formOfAddress);
    const news = await postNewsFor(context, residentId, about);
    if (news.length === 0) return { heading: words.heading, lines: [] };
    if (byPhone) return { heading: words.heading, lines: [words.howMany(news.length), words.whereToRead] };
    const reasons = await wordsIn(helpReasonsWords, spoken, formOfAddress);
    const { activity: activities } = await wordsIn(activityWords, spoken);
    const categories = await wordsIn(helpCategoryWords, spoken);
    const shown = news.slice(0, mostPostsInNews).map(({ post, reasons: [first] }) => {
      const category = categories[post.category.toUpperCase().replace('-', '_') as HelpCategoryWord];
      const what = isKeptBetweenTwo(post) ? category : post.title;
      const why = sayReason(first!, { words: reasons, activities, about: 'you' });
      return `${words[post.kind](what)}\n${why}`;
    });
    const more = news.length - shown.length;
    return {
      heading: words.heading,
      lines: [...shown, ...(more > 0 ? [words.more(more)] : []), words.whereToRead],
    };
  },
});
