import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { coreValuesNewsWords } from '@wederkerig/words/core-values-news';
import { bringNews } from '../notifications/brought-news.ts';
import { askedNow } from './tell-residents.actions.ts';

/** That a vote runs, or that it is asked whether it is still right; for whoever lives there, as long as it is asked. */
bringNews({
  kind: 'core-values',
  async write(context, about, { residentId, language }) {
    const words = await wordsIn(
      coreValuesNewsWords,
      nearestDelivered(language),
      context.organisation.formOfAddress,
    );
    const asked = await askedNow(context, residentId, about);
    return {
      heading: words.heading,
      lines: asked.map(({ place, closesOn }) =>
        closesOn ? words.vote(place, closesOn) : words.review(place),
      ),
    };
  },
});
