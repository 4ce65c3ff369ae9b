import { readingDirection, wordsIn, type Language } from '@wederkerig/words';
import { sharedWords } from '@wederkerig/words/shared';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { notByKeyboard } from './by-keyboard.ts';
import { findings } from './findings.ts';
import { doesNotFit } from './fitting.ts';
import { all, called, linesIn, shownText } from './on-screen.ts';
import { surround, type Surroundings } from './surroundings.ts';
import { controlsIn, tooSmallOrNear } from './targets.ts';
import { storiesIn, tell, type StoriesFile } from './told-story.ts';

/** What was looked at, over all surroundings together. */
export interface Seen {
  nodes: number;
  controls: number;
  lines: number;
  /** How many times a story was looked at, each in other surroundings. */
  looks: number;
}

export interface Verdict extends Seen {
  /** What keeps somebody from using it, a line each; the first words say in which surroundings. */
  faults: string[];
}

type Look = (story: HTMLElement) => Promise<{ wrong: string[]; nodes?: number }>;

const byAxe: Look = (story) => findings(story);
const coloursByAxe: Look = (story) => findings(story, 'colours');
const byKeyboard: Look = async (story) => ({ wrong: await notByKeyboard(story) });
const byEyeAndThumb: Look = async (story) => ({ wrong: [...doesNotFit(story), ...tooSmallOrNear(story)] });

/**
 * Everything that is not about colour or language is the same in each, so it is looked at once. One width after the other: a
 * browser takes its time over another one.
 */
const looks: [name: string, Surroundings, Look[]][] = [
  ['light', { width: 360 }, [byAxe, byKeyboard]],
  ['dark', { width: 360, scheme: 'dark' }, [coloursByAxe]],
  ['forced colours', { width: 360, forcedColours: true }, [coloursByAxe]],
  ['360 px, text at 200 %', { width: 360, letters: 'doubled by reader' }, [byEyeAndThumb]],
  ['1280 px', {}, [byEyeAndThumb]],
  ['1280 px, text at 200 %', { letters: 'doubled by reader' }, [byEyeAndThumb]],
  ['320 px', { width: 320 }, [byEyeAndThumb]],
  ['320 px, text at 200 %', { width: 320, letters: 'doubled by reader' }, [byEyeAndThumb]],
  ['320 px, --wk-font-size at 200 %', { width: 320, letters: 'doubled by page' }, [byEyeAndThumb]],
];

const rightToLeft: typeof looks = [
  ['right to left', { width: 320 }, [byAxe, byEyeAndThumb]],
  ['right to left, text at 200 %', { width: 320, letters: 'doubled by reader' }, [byEyeAndThumb]],
  ['right to left, 1280 px', {}, [byEyeAndThumb]],
];

const narrowAndDoubled: Surroundings = { width: 320, letters: 'doubled by reader' };

/** Languages whose words are longer than Dutch ones, or broken in other places. */
const longerWords: Language[] = ['de', 'pl', 'tr', 'uk'];

/**
 * Holds every story of an element to what everybody needs: axe in light, dark, forced colours and right to left;
 * nothing cut off on a narrow phone or with letters twice as large; a keyboard; a thumb. An element's test says this once.
 */
export function everybody(file: StoriesFile): void {
  const told = storiesIn(file);
  const seen: Seen = { nodes: 0, controls: 0, lines: 0, looks: 0 };
  afterEach(cleared);
  afterAll(() => console.info(counted(file.default.title, told.length, seen)));
  describe.each(told)('the story %s', (_name, story) => {
    it('shows what it says it shows, and can be used by everybody', async () => {
      await surround({ width: 360 });
      const { faults, ...more } = await verdict(await tell(file, story));
      expect(faults).toEqual([]);
      expect(more.nodes).toBeGreaterThan(3);
      for (const one of Object.keys(seen) as (keyof Seen)[]) seen[one] += more[one];
    });
  });
}

/** Looks at what stands on the page in every way that matters to somebody. */
export async function verdict(story: HTMLElement): Promise<Verdict> {
  const found: Verdict = { faults: [], nodes: 0, controls: 0, lines: 0, looks: 0 };
  await openFolds(story);
  for (const look of looks) await add(found, story, look);
  // Who works in the console reads Dutch or English, whatever the page speaks.
  if (all(story, '*').some(({ localName }) => localName.startsWith('wk-console'))) return found;
  for (const language of longerWords) {
    await readIn(story, language);
    await add(found, story, [`${language}, 320 px, text at 200 %`, narrowAndDoubled, [byEyeAndThumb]]);
  }
  await readIn(story, 'ar');
  for (const look of rightToLeft) await add(found, story, look);
  return found;
}

/** What a fold hides is part of it too; some of it is fetched as it opens, and comes between what stands there. */
async function openFolds(story: HTMLElement): Promise<void> {
  const folds = () => all(story, 'details') as HTMLDetailsElement[];
  for (const fold of folds()) fold.open = true;
  const isEmpty = (fold: HTMLDetailsElement) =>
    [...fold.childNodes].every(
      (node) =>
        node.nodeName === 'SUMMARY' || (node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim()),
    );
  await expect.poll(() => folds().filter(isEmpty).map(called), { interval: 8, timeout: 3000 }).toEqual([]);
}

async function add(found: Verdict, story: HTMLElement, [name, wish, ways]: (typeof looks)[number]) {
  await surround(wish);
  for (const way of ways) {
    const { wrong, nodes = 0 } = await way(story);
    found.faults.push(...wrong.map((one) => `${name}: ${one}`));
    found.nodes += nodes;
  }
  found.looks += 1;
  found.controls += controlsIn(story).length;
  found.lines += linesIn(story).length;
}

/** The page changes its language under the story: what an element says and asked for follows. */
async function readIn(story: HTMLElement, language: Language): Promise<void> {
  await surround({ width: 320, language });
  const widgets = all(story, '[part~=widget]');
  if (!widgets.length) return;
  const follow = () =>
    widgets.every((one) => one.dir === readingDirection(language) && one.lang === language);
  // Under every element, on every dialog, and for who hears an element that waits, stands a word that all share.
  const shared = Object.values(await wordsIn(sharedWords, language));
  const spoken = () =>
    [...controlsIn(story), ...all(story, '[part~=loading]')].some(({ textContent }) =>
      shared.includes(textContent?.trim() ?? ''),
    );
  await expect
    .poll(() => follow() && spoken(), { message: `It does not follow the page to ${language}`, interval: 8 })
    .toBe(true);
  let before: string;
  do {
    before = shownText(story);
    await drawn();
    await drawn();
  } while (shownText(story) !== before);
}

const drawn = () => new Promise((next) => requestAnimationFrame(next));

/** Leaves the page as it was before the first story. */
export function cleared(): Promise<void> {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  const url = new URL(location.href);
  const others = [...url.searchParams].filter(([name]) => !name.startsWith('wk-'));
  url.search = String(new URLSearchParams(others));
  history.replaceState(null, '', url);
  return surround({ language: 'nl' });
}

const counted = (
  title: string | undefined,
  stories: number,
  { nodes, controls, lines, looks }: Seen,
): string =>
  `${title}: ${stories} stories for everybody, ${nodes} nodes by axe, ${controls} controls and ${lines} lines of text in ${looks} looks`;
