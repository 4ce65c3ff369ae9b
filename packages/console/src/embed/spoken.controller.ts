import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { accountWords } from '@wederkerig/words/account';
import { commitmentsWords } from '@wederkerig/words/commitments';
import { coreValuesWords } from '@wederkerig/words/core-values';
import { helpBoardWords } from '@wederkerig/words/help-board';
import { mixWords } from '@wederkerig/words/mix';
import { profileCardWords } from '@wederkerig/words/profile-card';
import { sharedWords } from '@wederkerig/words/shared';
import { signalWords } from '@wederkerig/words/signal';
import { thanksWords } from '@wederkerig/words/thanks';
import { welcomeWords } from '@wederkerig/words/welcome';
import type { ReactiveControllerHost } from 'lit';

/** Of each widget but one: a lab is called by its own title. */
const headings = {
  account: accountWords,
  commitments: commitmentsWords,
  'core-values': coreValuesWords,
  'help-board': helpBoardWords,
  mix: mixWords,
  'profile-card': profileCardWords,
  signal: signalWords,
  thanks: thanksWords,
  welcome: welcomeWords,
};

export interface Spoken {
  readonly heading: string;
  readonly callUs: (phone: string) => string;
}

/** What residents read where a widget does not come to life, in the language of the page it stands on. */
export class SpokenOnPage {
  now: Spoken | undefined;
  private _wanted = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  say(widget: string, language: string, address: 'je' | 'u'): void {
    const wanted = `${widget} ${language} ${address}`;
    if (wanted === this._wanted) return;
    this._wanted = wanted;
    void this._load(widget, language, address);
  }

  private async _load(widget: string, said: string, address: 'je' | 'u'): Promise<void> {
    const wanted = this._wanted;
    const language = nearestDelivered(said);
    const { callUs } = await wordsIn(sharedWords, language, address);
    const feature = headings[widget as keyof typeof headings];
    const heading = feature ? (await wordsIn<{ heading: string }>(feature, language, address)).heading : '';
    if (this._wanted !== wanted) return;
    this.now = { heading, callUs };
    this.host.requestUpdate();
  }
}
