import { smsWords } from '@wederkerig/words/sms';
import type { CodeRoad } from './code.controller.ts';
import type { CodeWords } from './code.way.ts';
import type { Reader } from './reader.ts';

export const byText: CodeRoad = { place: 'wk-sms', named: 'number', begin: 'sms', end: 'sms/sign-in' };

/** How a code in a text message is spoken of; loaded when somebody chooses it. */
export const saidOfText = (reader: Reader) => (): CodeWords | undefined => {
  const words = reader.words(smsWords);
  return (
    words && {
      whatHappens: words.whatHappens,
      askTo: words.askNumber,
      readers: words.numberReaders,
      // A number is read at once, so it stays on one line.
      sent: (number) => words.codeSent(number.replaceAll(' ', '\u00a0')),
      typeCode: words.typeCode,
      nothingCame: words.noText,
      other: words.otherNumber,
    }
  );
};
