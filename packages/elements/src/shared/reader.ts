import { languageOf } from '@wederkerig/client';
import { nearestDelivered, readingDirection, wordsIn } from '@wederkerig/words';
import type { Address, Direction, Feature, Language } from '@wederkerig/words';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chosenLanguage } from './chosen-language.ts';
import { watchPageLanguage } from './page-language.ts';

type Host = ReactiveControllerHost & Element;

/** In which language, and how, an element speaks to whoever reads it. */
export class Reader implements ReactiveController {
  /** Told when the language changes, so that what the organisation wrote is asked for again. */
  changed = () => {};
  private _address: Address = 'je';
  private _spoken = new Map<object, { manner: string; words?: object }>();
  private _stopWatching = () => {};
  private _before?: string;

  constructor(
    private readonly host: Host,
    /** A part of an element speaks as the element does. */
    private readonly leader: () => Reader | undefined = () => undefined,
  ) {
    host.addController(this);
  }

  /** The language asked for: what the reader chose, else the nearest `lang`. */
  get wanted(): string {
    return this.leader()?.wanted ?? chosenLanguage.language ?? languageOf(this.host);
  }

  /** The language of the interface; Dutch where the wanted one is not delivered. */
  get language(): Language {
    return nearestDelivered(this.wanted);
  }

  get direction(): Direction {
    return readingDirection(this.language);
  }

  /** How the organisation speaks Dutch to its residents. */
  get address(): Address {
    return this.leader()?.address ?? this._address;
  }

  set address(address: Address) {
    if (address === this._address) return;
    this._address = address;
    this.host.requestUpdate();
  }

  /** The words of a feature; undefined until they are there. A change of language shows the old words until then. */
  words<Words extends object>(feature: Feature<Words>): Words | undefined {
    const manner = `${this.language} ${this.address}`;
    const spoken = this._spoken.get(feature);
    if (spoken?.manner !== manner) void this._learn(feature, manner);
    return this._spoken.get(feature)?.words as Words | undefined;
  }

  hostConnected(): void {
    this._before = this.wanted;
    this._stopWatching = watchPageLanguage(this._look);
    chosenLanguage.addEventListener('change', this._look);
  }

  hostDisconnected(): void {
    this._stopWatching();
    chosenLanguage.removeEventListener('change', this._look);
  }

  private _look = () => {
    if (this.wanted === this._before) return;
    this._before = this.wanted;
    this.host.requestUpdate();
    this.changed();
  };

  private async _learn<Words extends object>(feature: Feature<Words>, manner: string): Promise<void> {
    const spoken = { manner, words: this._spoken.get(feature)?.words };
    this._spoken.set(feature, spoken);
    try {
      spoken.words = await wordsIn(feature, this.language, this.address);
    } catch {
      // The network is away: without words the element shows what the page put in it; asking again tries again.
      if (!spoken.words) this._spoken.delete(feature);
    }
    this.host.requestUpdate();
  }
}
