import { languageNames, type Language } from '@wederkerig/words';
import { bringToday } from '../today/today.actions.ts';
import { translationsToCheck } from './advert-translations.actions.ts';
import { advertsToCheck } from './adverts-at-work.actions.ts';

/** Texts beside a vacant home that a colleague wrote. */
bringToday({
  kinds: ['mix-advert-to-check'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const waiting = await advertsToCheck(context, most);
    return waiting.map(({ id, since, slug, name }) => ({
      kind: 'mix-advert-to-check',
      aboutId: id,
      since,
      building: name,
      topic: null,
      thing: null,
      words: null,
      page: `mix/${slug}`,
    }));
  },
});

/** What such a text says in another language, by its own name: it waits for who reads that. */
bringToday({
  kinds: ['mix-translation-to-check'],
  roles: ['editor', 'staff'],
  async rows(context, most) {
    const waiting = await translationsToCheck(context, most);
    return waiting.map(({ id, since, slug, name, language }) => ({
      kind: 'mix-translation-to-check',
      aboutId: id,
      since,
      building: name,
      topic: null,
      thing: null,
      words: languageNames[language as Language],
      page: `mix/${slug}`,
    }));
  },
});
