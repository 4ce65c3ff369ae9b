import { expect, it } from 'vitest';
import { deliveredLanguages } from '../languages.ts';
import { wordsIn } from '../index.ts';
import { helpSentencesWords } from '../help-sentences/index.ts';
import { thanksWords } from './index.ts';

it.each(deliveredLanguages)('thanks in the words of the ready sentences: %s', async (language) => {
  const { said } = await wordsIn(thanksWords, language);
  const { THANKS, THANKS_FOR_YOUR_HELP } = await wordsIn(helpSentencesWords, language);
  expect(said).toEqual({ THANKS, THANKS_FOR_YOUR_HELP });
});
