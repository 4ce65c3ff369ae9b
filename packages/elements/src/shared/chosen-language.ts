import { keptForLong } from './kept.ts';

const place = 'wk-language';

/** The language a reader chose in any widget. It holds for every widget, and on the next page too. */
export const chosenLanguage = new (class extends EventTarget {
  get language(): string | undefined {
    return keptForLong.read(place);
  }

  choose(language: string): void {
    keptForLong.write(place, language);
    this.dispatchEvent(new Event('change'));
  }
})();
