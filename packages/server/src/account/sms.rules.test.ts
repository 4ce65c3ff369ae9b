import { deliveredLanguages, wordsIn } from '@wederkerig/words';
import { textMessageWords } from '@wederkerig/words/text-message';
import { describe, expect, it } from 'vitest';
import { boundTo, inOneMessage, messagesOf } from './sms.rules.ts';

const code = '123456';
const whats = ['signIn', 'account', 'newNumber'] as const;

describe('A text message', () => {
  it('has 160 places, 70 where a letter needs more room, and less where there are several', () => {
    expect(messagesOf('a'.repeat(160))).toBe(1);
    expect(messagesOf('a'.repeat(161))).toBe(2);
    expect(messagesOf('€'.repeat(80))).toBe(1);
    expect(messagesOf('€'.repeat(81))).toBe(2);
    expect(messagesOf('ж'.repeat(70))).toBe(1);
    expect(messagesOf('ж'.repeat(71))).toBe(2);
    expect(messagesOf('a'.repeat(307))).toBe(3);
  });

  it('leaves the name of the organisation out where that saves a message', () => {
    expect(inOneMessage('a'.repeat(161), 'kort')).toBe('kort');
    expect(inOneMessage('a'.repeat(160), 'kort')).toBe('a'.repeat(160));
  });

  it.each(whats)(
    'is one in Dutch, English and German, also with a long name and address (%s)',
    async (what) => {
      const host = `${'bewoners'.repeat(4)}.voorbeeld.nl`;
      for (const [language, address] of [
        ['nl', 'je'],
        ['nl', 'u'],
        ['en', 'je'],
        ['de', 'je'],
      ] as const) {
        const words = await wordsIn(textMessageWords, language, address);
        const text = (organisation: string | null) =>
          `${words[what]({ code, organisation })}\n\n${boundTo(host, code)}`;
        expect(messagesOf(inOneMessage(text('Woningstichting '.repeat(4)), text(null)))).toBe(1);
        expect(messagesOf(text('De Linde'))).toBe(1);
      }
    },
  );

  it.each(deliveredLanguages)('is three at most in %s', async (language) => {
    const words = await wordsIn(textMessageWords, language);
    const told = { organisation: 'Wonen in Molenveld', phone: '000 000 00 00' };
    const texts = [
      ...whats.map((what) => `${words[what]({ ...told, code })}\n\n${boundTo('www.voorbeeld.nl', code)}`),
      words.taken(told),
      words.numberGone(told),
      words.addressAdded(told),
    ];
    for (const text of texts) expect(messagesOf(text), text).toBeLessThanOrEqual(3);
  });
});
