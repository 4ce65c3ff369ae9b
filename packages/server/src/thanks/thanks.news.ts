import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { thanksNewsWords } from '@wederkerig/words/thanks-news';
import { bringNews } from '../notifications/brought-news.ts';
import { isThereFor } from './answer-thanks.actions.ts';
import { thanksRow } from './thanks-rows.actions.ts';

/** That somebody says thank you; what they say is read where they said it, and by nobody who reads along in a mailbox. */
bringNews({
  kind: 'thanks',
  async write(context, about, { residentId, language }) {
    const { formOfAddress, name } = context.organisation;
    const words = await wordsIn(thanksNewsWords, nearestDelivered(language), formOfAddress);
    const lines: string[] = [];
    for (const id of about) {
      const row = await thanksRow(context, id);
      if (!row || !(await isThereFor(context, row, residentId))) continue;
      lines.push(row.giver_id ? words.somebody : words.organisation(name));
    }
    return { heading: words.heading, lines: [...new Set(lines)] };
  },
});
