import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './welcome-information.recordings.json';

interface Args {
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'console/welcome-information',
  beforeEach: signedInBefore,
  render: ({ answers }) =>
    html`<wk-console-welcome-information
      .client=${clientAtWork(recordings.isBack, ...answers)}
    ></wk-console-welcome-information>`,
};

export default meta;
type Story = StoryObj<Args>;

const { none, written, list } = recordings;

/** The first block is written. */
export const Written: Story = {
  args: { answers: [none, written] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er staat nog niets.');
    await type(canvasElement, 'Kop', 'Afval');
    await type(canvasElement, 'Tekst', 'Op maandag komt de wagen.');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Bewaard. Bewoners lezen dit nu.');
    await says(canvasElement, 'Afval · De Linde');
  },
};

export const WithoutHeading: Story = {
  args: { answers: [none, recordings.noHeading] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Tekst', 'Op maandag komt de wagen.');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

/** Blocks in order, with how each language stands. */
export const List: Story = {
  args: { answers: [list] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Elk gebouw');
    await says(canvasElement, 'Polski: nagekeken');
    await says(canvasElement, 'Nog niet vertaald: English');
  },
};

export const Moved: Story = {
  args: { answers: [list, recordings.moved] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Omlaag');
    await says(canvasElement, 'De volgorde is veranderd.');
  },
};

export const ChangedMeanwhile: Story = {
  args: { answers: [list, recordings.changedMeanwhile] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg');
    await says(canvasElement, 'Dit is net veranderd');
  },
};

export const Withdrawn: Story = {
  args: { answers: [list, recordings.withdrawn] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal weg');
    await says(canvasElement, 'Weggehaald. Niemand leest dit meer.');
  },
};
