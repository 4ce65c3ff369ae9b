import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { all, shownText } from '@wederkerig/elements/shared/on-screen';
import { press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/lab-feedback',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-lab-feedback
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-lab-feedback>`,
};

export default meta;
type Story = StoryObj<Args>;

const slug = 'samen-in-de-wilg';
const paste = 'Plak hier de tekst van het verslag';

/** Presses a button of the item that says something; each item has the same ones. */
async function pressIn(canvas: HTMLElement, said: string, label: string): Promise<void> {
  const button = await waitFor(() => {
    const item = all(canvas, 'li').find((one) => shownText(one).includes(said));
    const found = item && all(item, 'button').find((one) => shownText(one).trim() === label);
    expect(found).toBeDefined();
    return found!;
  });
  button.click();
}

export const All: Story = {
  args: { answers: [recordings.labs] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Samen in Molenveld');
    await says(canvasElement, 'Open: bewoners kunnen antwoorden');
  },
};

/** An idea of a resident: an editor gives it plain words, and leaves its own words and its question alone. */
export const IdeaOfResident: Story = {
  args: { answers: [recordings.labs, recordings.labWithIdea], rest: slug },
  play: async ({ canvasElement }) => {
    const idea = 'Een bank bij de vijver.';
    await says(canvasElement, 'Idee van een bewoner. Deze woorden blijven zoals ze zijn.');
    await pressIn(canvasElement, idea, 'Splits of verplaats');
    await says(canvasElement, 'Zet een plaats hoger');
  },
};

export const Brought: Story = {
  args: { answers: [recordings.labs, recordings.brought, recordings.lab], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, paste, 'Samen in De Wilg');
    await press(canvasElement, 'Zoek de punten');
    await says(canvasElement, 'Wat wij vonden');
    await says(canvasElement, 'De bel is vaak stuk.');
  },
};

export const WithoutDay: Story = {
  args: { answers: [recordings.withoutDay], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, paste, 'Samen in De Wilg');
    await press(canvasElement, 'Zoek de punten');
    await says(canvasElement, 'In het verslag staat niet op welke dag het gesprek was.');
  },
};

export const NoSections: Story = {
  args: { answers: [recordings.noSections], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, paste, 'Beste buren, tot morgen.');
    await press(canvasElement, 'Zoek de punten');
    await says(canvasElement, 'Wij vinden geen koppen, zet een kop boven elk deel.');
  },
};

export const Found: Story = {
  args: { answers: [recordings.lab], rest: slug },
  play: ({ canvasElement }) => says(canvasElement, 'Dit punt vraagt misschien twee dingen.'),
};

export const Section: Story = {
  args: { answers: [recordings.lab], rest: slug },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Pas het deel ‘Wat kan helpen?’ aan');
    await says(canvasElement, 'Zou dit jou helpen?');
  },
};

export const Splitting: Story = {
  args: { answers: [recordings.lab, recordings.split], rest: slug },
  play: async ({ canvasElement }) => {
    await pressIn(canvasElement, 'We willen vaker samen eten.', 'Splits of verplaats');
    await says(canvasElement, 'Waar begint het tweede punt?');
  },
};

export const Split: Story = {
  args: Splitting.args!,
  play: async ({ canvasElement }) => {
    await pressIn(canvasElement, 'We willen vaker samen eten.', 'Splits of verplaats');
    await press(canvasElement, 'Maak er twee punten van');
    await says(canvasElement, 'Bewaard.');
  },
};

export const SplitMeanwhile: Story = {
  args: { answers: [recordings.lab, recordings.splitMeanwhile], rest: slug },
  play: async ({ canvasElement }) => {
    await pressIn(canvasElement, 'We willen vaker samen eten.', 'Splits of verplaats');
    await press(canvasElement, 'Maak er twee punten van');
    await says(canvasElement, 'Een collega veranderde dit net.');
  },
};

export const Plain: Story = {
  args: { answers: [recordings.lab, recordings.plain], rest: slug },
  play: async ({ canvasElement }) => {
    await pressIn(canvasElement, 'We willen vaker samen eten.', 'Schrijf gewone woorden');
    await type(canvasElement, 'Wat staat hier in gewone woorden?', 'Wij eten vaker samen, indien u wilt.');
    await says(canvasElement, 'Dit woord is moeilijk: ‘indien’');
  },
};

export const PlainChangedMeanwhile: Story = {
  args: { answers: [recordings.lab, recordings.changedMeanwhile, recordings.labNow], rest: slug },
  play: async ({ canvasElement }) => {
    await pressIn(canvasElement, 'We willen vaker samen eten.', 'Schrijf gewone woorden');
    await type(canvasElement, 'Wat staat hier in gewone woorden?', 'Samen eten is fijn.');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Een collega veranderde dit net. Wat jij typte, staat hier nog.');
    await says(canvasElement, 'Wij eten vaker samen.');
  },
};

export const Head: Story = {
  args: { answers: [recordings.lab, recordings.noNumber], rest: slug },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Pas aan: Titel, dag, plaats en deelnemers');
    await type(canvasElement, 'Aantal deelnemers', '0');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Kies een aantal van 2 tot 200.');
  },
};

export const Languages: Story = {
  args: { answers: [recordings.labNow], rest: `${slug}/languages/en` },
  play: ({ canvasElement }) => says(canvasElement, 'Wij eten vaker samen.'),
};

export const Translated: Story = {
  args: { answers: [recordings.labNow, recordings.translated], rest: `${slug}/languages/en` },
  play: async ({ canvasElement }) => {
    await pressIn(canvasElement, 'Wij eten vaker samen.', 'Schrijf dit in het Engels');
    await type(canvasElement, 'In het Engels', 'We eat together more often.');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Nagekeken');
  },
};

export const NotThere: Story = {
  args: { answers: [recordings.notThere], rest: 'weg' },
  play: ({ canvasElement }) => says(canvasElement, 'Dit verslag is er niet.'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'ConsoleLabs', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
