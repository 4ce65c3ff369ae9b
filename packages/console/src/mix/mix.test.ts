import { everybody } from '@wederkerig/elements/shared/everybody';
import { describe, expect, it } from 'vitest';
import { advertSnippets } from './advert-snippets.ts';
import * as stories from './mix.stories.ts';
import recordings from './mix.recordings.json';

everybody(stories);

describe('The code to paste', () => {
  const advert = recordings.publicText.answer.data.console.mixAdvert as never;
  const [snippet, frame, plain] = advertSnippets('https://wonen.example/', advert);

  it('holds the text itself, so that it reads without JavaScript', () => {
    expect(snippet![1]).toContain('<wk-mix vacant-home="de-linde">');
    for (const code of [snippet![1], plain![1]])
      expect(code).toContain(
        'Iedereen is welkom. Je hoeft niets te kunnen. Dit telt niet mee voor de woning.',
      );
    expect(frame![1]).toContain('https://wonen.example/embed/mix?vacant-home=de-linde');
  });

  it('names no number of people and no language', () => {
    const text = plain![1].replace(/tot en met .*/, '');
    expect(text).not.toMatch(/\d|Nederlands/);
  });
});
