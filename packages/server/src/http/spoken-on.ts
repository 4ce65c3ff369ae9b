import { wordsIn, type Feature, type Language } from '@wederkerig/words';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import { html } from 'hono/html';
import { languageOfPage, telephone, unbroken, type Page } from './page.ts';

/** What a page of the server's own says, to whoever reads it. */
export interface Spoken<Words> {
  readonly language: Language;
  readonly words: Words;
  readonly shared: SharedWords;
  /** A line by which its reader calls the organisation. */
  readonly call: ReturnType<typeof html>;
}

/** The words of a page in the language it is read in, in the organisation's form of address. */
export async function spokenOn<Words extends { callUs: (phone: string) => string }>(
  c: Page,
  feature: Feature<Words>,
): Promise<Spoken<Words>> {
  const { organisation } = c.env.facts;
  const language = languageOfPage(c);
  const words = await wordsIn(feature, language, organisation.formOfAddress);
  const shared = await wordsIn(sharedWords, language, organisation.formOfAddress);
  const call = html`<p>
    <a href="tel:${telephone(organisation)}">${words.callUs(unbroken(organisation))}</a>
  </p>`;
  return { language, words, shared, call };
}
