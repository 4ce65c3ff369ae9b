import { smsWords } from '@wederkerig/words/sms';
import type { CodeRoad } from './code.controller.ts';
import { CodeWay } from './code.way.ts';
import type { Entering } from './sign-in-ways.ts';

const byText: CodeRoad = { place: 'wk-sms', named: 'number', begin: 'sms', end: 'sms/sign-in' };

/** By a code in a text message; loaded when somebody chooses it. */
export class SmsWay extends CodeWay {
  constructor(entering: Entering) {
    super(entering, byText, () => {
      const words = entering.reader.words(smsWords);
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
    });
  }
}
