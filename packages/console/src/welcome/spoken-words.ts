import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { welcomeWords, type WelcomeWords } from '@wederkerig/words/welcome';
import { welcomeLetterWords, type WelcomeLetterWords } from '@wederkerig/words/welcome-letter';
import type { ReactiveControllerHost } from 'lit';
import type { Sender } from './welcome.operations.ts';

/** What stands on paper for a newcomer, in their language. */
export interface SpokenWords {
  readonly letter: WelcomeLetterWords;
  readonly welcome: WelcomeWords;
}

/** The words of a newcomer's language, once they are there. */
export class SpokenTo {
  now: SpokenWords | undefined;
  private _of = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  for(language: string, sender: Sender | undefined): SpokenWords | undefined {
    const address = sender?.formOfAddress === 'U' ? 'u' : 'je';
    const wished = `${language} ${address}`;
    if (this._of !== wished) void this._load(wished, language, address);
    return this.now;
  }

  private async _load(wished: string, language: string, address: 'je' | 'u'): Promise<void> {
    this._of = wished;
    this.now = undefined;
    const spoken = nearestDelivered(language);
    const [letter, welcome] = await Promise.all([
      wordsIn(welcomeLetterWords, spoken, address),
      wordsIn(welcomeWords, spoken, address),
    ]);
    this.now = { letter, welcome };
    this.host.requestUpdate();
  }
}
