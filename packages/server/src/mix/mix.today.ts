import { languageNames, type Language } from '@wederkerig/words';
import { bringToday } from '../today/today.actions.ts';
import { advertsToCheck } from './adverts-at-work.actions.ts';

/** Texts beside a vacant home that a colleague wrote; and what they say in another language, by its own name, for who reads that. */
bringToday({
  kinds: ['mix-advert-to-check', 'mix-translation-to-check'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const waiting = await advertsToCheck(context, most);
    return waiting.map(({ id, since, slug, name, language }) => ({
      kind: language ? 'mix-translation-to-check' : 'mix-advert-to-check',
      aboutId: id,
      since,
      building: name,
      topic: null,
      thing: null,
      words: language && languageNames[language as Language],
      page: `mix/${slug}`,
    }));
  },
});
