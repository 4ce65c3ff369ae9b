import { nearestDelivered, staffLanguage, wordsIn, type StaffFeature } from '@wederkerig/words';
import { sharedWords, type SharedWords } from '@wederkerig/words/shared';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The words of one part of the console, and those that everything shares; undefined until they are there. */
export class Words<Spoken extends object> implements ReactiveController {
  now: Spoken | undefined;
  shared: SharedWords | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly feature: StaffFeature<Spoken>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this._load();
  }

  private async _load(): Promise<void> {
    const language = staffLanguage(nearestDelivered(document.documentElement.lang));
    const [spoken, shared] = await Promise.all([this.feature[language](), wordsIn(sharedWords, language)]);
    this.now = spoken.words;
    this.shared = shared;
    this.host.requestUpdate();
  }
}
