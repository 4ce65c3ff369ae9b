import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './letters.recordings.json';

interface Args {
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'console/letters',
  beforeEach: signedInBefore,
  render: ({ answers }) =>
    html`<wk-console-letters .client=${clientAtWork(recordings.isBack, ...answers)}></wk-console-letters>`,
};

export default meta;
type Story = StoryObj<Args>;

export const NoneYet: Story = {
  args: { answers: [recordings.none] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Welke woningen?', 'Molenstraat');
    await press(canvasElement, 'Kijk welke brieven er zijn');
    await says(canvasElement, 'Er is hier geen brief die nog werkt.');
  },
};

export const Printed: Story = {
  args: { answers: [recordings.printed] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Welke woningen?', 'Molenstraat');
    await press(canvasElement, 'Maak nieuwe brieven');
    await says(canvasElement, 'Er zijn 26 brieven gemaakt.');
    await says(canvasElement, 'Bewaar de brieven (PDF)');
  },
};

export const Running: Story = {
  args: { answers: [recordings.running] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Welke woningen?', 'Molenstraat');
    await press(canvasElement, 'Kijk welke brieven er zijn');
    await says(canvasElement, '0 van 2 plaatsen gebruikt');
  },
};

export const UnknownHomes: Story = {
  args: { answers: [recordings.unknownHomes] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Welke woningen?', 'Nergensstraat');
    await press(canvasElement, 'Maak nieuwe brieven');
    await says(canvasElement, 'Deze woning kennen wij niet');
  },
};
