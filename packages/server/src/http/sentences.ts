import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { refusalSentence, refusalWords } from '@wederkerig/words/refusals';
import type { OrganisationOfRequest } from '../builder.ts';
import type { Refused } from '../errors.ts';

/** The plain sentence of a refusal in the reader's language, in the organisation's form of address. */
export async function sentenceFor(
  organisation: Pick<OrganisationOfRequest, 'formOfAddress'>,
  language: string,
  refused: Refused,
): Promise<string> {
  const words = await wordsIn(refusalWords, nearestDelivered(language), organisation.formOfAddress);
  return refusalSentence(words, refused.code, refused);
}

/** The language a request asks for: the first of Accept-Language that is delivered, else the organisation's own. */
export function languageOf(headers: Headers, organisation: Pick<OrganisationOfRequest, 'language'>): string {
  const first = headers.get('accept-language')?.split(',')[0]?.split(';')[0]?.trim();
  return first && /^[a-z]{2,3}(-|$)/i.test(first) ? nearestDelivered(first) : organisation.language;
}
