import { afterEach, describe, expect, it } from 'vitest';
import * as accountStories from '../account/account.stories.ts';
import * as signalStories from '../signal/signal.stories.ts';
import * as commitmentStories from '../commitments/commitments.stories.ts';
import * as boardStories from '../help-board/help-board.stories.ts';
import * as labStories from '../lab-feedback/lab-feedback.stories.ts';
import * as cardStories from '../profile-card/profile-card.stories.ts';
import { contrast } from './contrast.ts';
import { cleared } from './everybody.ts';
import { findings } from './findings.ts';
import { all } from './on-screen.ts';
import { publishedThemes, wearTheme, type HostTheme } from './published-themes.ts';
import { surround } from './surroundings.ts';
import { storiesIn, tell, type StoriesFile } from './told-story.ts';

const scenes: [tag: string, file: StoriesFile, story: string][] = [
  ['wk-lab-feedback', labStories, 'Answered'],
  ['wk-help-board', boardStories, 'ForYou'],
  ['wk-profile-card', cardStories, 'Own'],
  ['wk-commitments', commitmentStories, 'Answered'],
  ['wk-signal', signalStories, 'Sent'],
  ['wk-account', accountStories, 'AskAddress'],
];

afterEach(async () => {
  await wearTheme();
  await cleared();
});

function scene([, file, name]: (typeof scenes)[number]): Promise<HTMLElement> {
  return tell(file, storiesIn(file).find(([one]) => one === name)![1]);
}

/** The colour that an element gives a property of its own, as the browser works it out. */
function colourIn(story: HTMLElement, name: string): string {
  const root = all(story, '[part~=widget]')[0]!.getRootNode() as ShadowRoot;
  const probe = root.appendChild(document.createElement('i'));
  probe.style.color = `var(--_${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const readable: [text: string, ground: string][] = [
  ...['ink', 'soft', 'act'].flatMap((text): [string, string][] =>
    ['card', 'paper', 'tint'].map((ground) => [text, ground]),
  ),
  ['act', 'warm-tint'],
  ['on-fill', 'fill'],
  ['warm', 'warm-tint'],
  ['bad', 'bad-tint'],
];

function unreadable(story: HTMLElement): string[] {
  return readable.flatMap(([text, ground]) => {
    const ratio = contrast(colourIn(story, text), colourIn(story, ground));
    return ratio < 4.5 ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });
}

describe.each(scenes)('In the house style of somebody else, <%s>', (...one) => {
  it('can be read in each theme, and wears it while the page stays open', async () => {
    await surround({ width: 360 });
    const story = await scene(one);
    const card = all(story, '[part~=widget]')[0]!;
    const plain = await findings(story, 'colours');
    const before = getComputedStyle(card).fontFamily + colourIn(story, 'act');
    for (const theme of publishedThemes) {
      await wearTheme(theme);
      const { wrong, nodes } = await findings(story, 'colours');
      expect([...wrong, ...unreadable(story)], theme.name).toEqual([]);
      expect(nodes, theme.name).toBe(plain.nodes);
      expect(getComputedStyle(card).fontFamily + colourIn(story, 'act'), theme.name).not.toBe(before);
      expect(contrast(colourIn(story, 'focus'), colourIn(story, 'card')), theme.name).toBeGreaterThan(3);
    }
  });
});

const four = (action: string, more = ''): HostTheme => ({
  name: action,
  classes: ['four'],
  styles: async () =>
    `.four { --wk-color-action: ${action}; --wk-color-text: ${action}; --wk-font: Georgia, serif; --wk-radius: 0; ${more} }`,
});

describe('A theme of four values', () => {
  it('stays readable with every colour, light or dark', async () => {
    const story = await scene(scenes[3]!);
    const steps = ['00', '33', '66', '99', 'cc', 'ff'];
    const colours = steps.flatMap((red) =>
      steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
    );
    await wearTheme(four('var(--tried)'));
    for (const scheme of ['light', 'dark'] as const) {
      await surround({ scheme });
      for (const colour of colours) {
        document.documentElement.style.setProperty('--tried', colour);
        expect(unreadable(story), `${colour}, ${scheme}`).toEqual([]);
      }
    }
    document.documentElement.style.removeProperty('--tried');
  });

  it('colours, letters and corners all follow from it', async () => {
    const story = await scene(scenes[2]!);
    const card = getComputedStyle(all(story, '[part~=widget]')[0]!);
    const names = ['ink', 'soft', 'line', 'paper', 'act', 'fill', 'tint', 'focus'];
    const before = names.map((name) => colourIn(story, name));
    await wearTheme(four('rgb(20, 40, 140)'));
    const after = names.map((name) => colourIn(story, name));
    for (const [index, name] of names.entries()) expect(after[index], name).not.toBe(before[index]);
    expect(colourIn(story, 'fill')).toBe('rgb(20, 40, 140)');
    expect(card.fontFamily).toBe('Georgia, serif');
    expect(card.borderRadius).toBe('0px');
  });

  it('who sets the text on a button too has set both; what cannot be read is noticed', async () => {
    const story = await scene(scenes[0]!);
    await wearTheme(four('#ffd500', '--wk-color-on-action: #ffffff;'));
    expect(unreadable(story)).toEqual([expect.stringContaining('on-fill on fill')]);
    expect((await findings(story, 'colours')).wrong.join()).toContain('color-contrast');
    await wearTheme(four('#ffd500'));
    expect(unreadable(story)).toEqual([]);
    expect((await findings(story, 'colours')).wrong).toEqual([]);
  });
});
