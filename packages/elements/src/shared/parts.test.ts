import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../../custom-elements.json';
import * as accountStories from '../account/account.stories.ts';
import * as signalStories from '../signal/signal.stories.ts';
import * as commitmentStories from '../commitments/commitments.stories.ts';
import * as boardStories from '../help-board/help-board.stories.ts';
import * as asksStories from '../help-board/help-asks.stories.ts';
import * as boardGuideStories from '../help-board/help-guide.stories.ts';
import * as postStories from '../help-board/help-post.stories.ts';
import * as talkStories from '../help-board/help-talk.stories.ts';
import * as commentingStories from '../lab-feedback/lab-commenting.stories.ts';
import * as commentStories from '../lab-feedback/lab-comments.stories.ts';
import * as labStories from '../lab-feedback/lab-feedback.stories.ts';
import * as cardStories from '../profile-card/profile-card.stories.ts';
import * as guideStories from '../profile-card/profile-guide.stories.ts';
import * as neighbourStories from '../profile-card/profile-neighbour.stories.ts';
import * as ownStories from '../profile-card/profile-own.stories.ts';
import { cleared } from './everybody.ts';
import { all, called, canBeSeen, around } from './on-screen.ts';
import { storiesIn, tell, type StoriesFile } from './told-story.ts';

afterEach(cleared);

const scenes: [tag: string, shown: [StoriesFile, ...names: string[]][]][] = [
  [
    'wk-lab-feedback',
    [
      [labStories, 'Loading', 'Answered', 'Broken', 'Topics', 'WhoStarts', 'Closed'],
      [commentStories, 'Reading', 'Reporting'],
      [commentingStories, 'ChangedTooLate'],
    ],
  ],
  [
    'wk-help-board',
    [
      [boardStories, 'Loading', 'Visitor', 'ForYou', 'Many', 'Empty', 'Unreachable'],
      [postStories, 'Request', 'SentenceChosen', 'Gathering'],
      [asksStories, 'AnsweredBefore'],
      [boardGuideStories, 'ArabicGuide'],
      [talkStories, 'Talking', 'FeelsWrong'],
    ],
  ],
  [
    'wk-profile-card',
    [
      [cardStories, 'Loading', 'Visitor', 'Own', 'Broken'],
      [guideStories, 'ArabicGuide'],
      [neighbourStories, 'SameStairwell', 'Reporting'],
      [ownStories, 'HelloBack', 'Paused'],
    ],
  ],
  [
    'wk-commitments',
    [
      [
        commitmentStories,
        'Loading',
        'Promised',
        'ManySteps',
        'Answered',
        'StopsFollowing',
        'SigningInToFollow',
        'Unreachable',
      ],
    ],
  ],
  [
    'wk-signal',
    [
      [
        signalStories,
        'Loading',
        'Guide',
        'ForAll',
        'Danger',
        'Broken',
        'Sent',
        'Answered',
        'NotHelped',
        'AskedBeforeItGoes',
        'Unreachable',
        'SigningInToSend',
      ],
    ],
  ],
  ['wk-account', [[accountStories, 'Loading', 'Resident', 'AskAddress', 'Unreachable']]],
];

/** The parts that a host page can style: those of the element itself, and those that the elements in it pass on. */
function reachable(root: ShadowRoot): Map<Element, string[]> {
  const found = new Map<Element, string[]>();
  for (const one of root.querySelectorAll('*')) {
    if (one.part.length) found.set(one, [...one.part]);
    const passed = (one.getAttribute('exportparts') ?? '').split(',').map((name) => name.trim());
    for (const [inner, names] of one.shadowRoot ? reachable(one.shadowRoot) : []) {
      const through = names.filter((name) => passed.includes(name));
      if (through.length) found.set(inner, through);
    }
  }
  return found;
}

const told = (tag: string): string[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations as { tagName?: string; cssParts?: { name: string }[] }[])
    .find(({ tagName }) => tagName === tag)!
    .cssParts!.map(({ name }) => name);

describe.each(scenes)('What a site can style of <%s>', (tag, shown) => {
  it('is every part it tells of, told of wherever it is shown, also inside what it is made of', async () => {
    const shownParts = new Set<string>();
    const lost: string[] = [];
    for (const [file, ...names] of shown) {
      for (const name of names) {
        const story = await tell(file, storiesIn(file).find(([one]) => one === name)![1]);
        const root = all(story, tag)[0]!.shadowRoot!;
        const found = reachable(root);
        for (const part of [...found.values()].flat()) shownParts.add(part);
        for (const one of all(story, '[part]'))
          if (!found.has(one))
            lost.push(`${name}: ${one.part.value} is passed on by none of the elements around it`);
        for (const one of all(story, '.box, article, form, dialog, details, section:not(.widget)').filter(
          canBeSeen,
        ))
          if (![...around(one)].some((each) => found.get(each)?.some((part) => !general.has(part))))
            lost.push(`${name}: ${called(one)} is no part`);
        document.body.replaceChildren();
      }
    }
    expect(lost).toEqual([]);
    expect([...shownParts].sort()).toEqual(told(tag).sort());
  });
});

/** These are around everything, so they say nothing of a block. */
const general = new Set(['widget', 'content']);
