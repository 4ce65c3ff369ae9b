import { languageOf } from '@wederkerig/client';
import { nearestDelivered, readingDirection, wordsIn } from '@wederkerig/words';
import type { Address, Direction, Feature, Language } from '@wederkerig/words';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chosenLanguage } from './chosen-language.ts';
import { watchPageLanguage } from './nearest.ts';

type Host = ReactiveControllerHost & Element;

/** In which language, and how, an element speaks to whoever reads it. */
export class Reader implements ReactiveController {
  /** Told when the language changes, so that what the organisation wrote is asked for again. */
  changed = () => {};
  #address: Address = 'je';
  #spoken = new Map<object, { manner: string; words?: object }>();
  #stopWatching = () => {};
  #before?: string;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The language asked for: what the reader chose, else the nearest `lang`. */
  get wanted(): string {
    return chosenLanguage.language ?? languageOf(this.host);
  }

  /** The language of the interface; Dutch where the wanted one is not delivered. */
  get language(): Language {
    return nearestDelivered(this.wanted);
  }

  get direction(): Direction {
    return readingDirection(this.language);
  }

  /** How the organisation speaks Dutch to its residents. */
  set address(address: Address) {
    if (address === this.#address) return;
    this.#address = address;
    this.host.requestUpdate();
  }

  /** The words of a feature; undefined until they are there. A change of language shows the old words until then. */
  words<Words extends object>(feature: Feature<Words>): Words | undefined {
    const manner = `${this.language} ${this.#address}`;
    const spoken = this.#spoken.get(feature);
    if (spoken?.manner !== manner) void this.#learn(feature, manner);
    return this.#spoken.get(feature)?.words as Words | undefined;
  }

  hostConnected(): void {
    this.#before = this.wanted;
    this.#stopWatching = watchPageLanguage(this.#look);
    chosenLanguage.addEventListener('change', this.#look);
  }

  hostDisconnected(): void {
    this.#stopWatching();
    chosenLanguage.removeEventListener('change', this.#look);
  }

  #look = () => {
    if (this.wanted === this.#before) return;
    this.#before = this.wanted;
    this.host.requestUpdate();
    this.changed();
  };

  async #learn<Words extends object>(feature: Feature<Words>, manner: string): Promise<void> {
    const spoken = { manner, words: this.#spoken.get(feature)?.words };
    this.#spoken.set(feature, spoken);
    try {
      spoken.words = await wordsIn(feature, this.language, this.#address);
    } catch {
      // The network is away: without words the element shows what the page put in it; asking again tries again.
      if (!spoken.words) this.#spoken.delete(feature);
    }
    this.host.requestUpdate();
  }
}
