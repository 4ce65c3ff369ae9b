import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, saysNot } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './notifications.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/notifications',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-notifications
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-notifications>`,
};

export default meta;
type Story = StoryObj<Args>;

const { nobody, calls, one, made, gone, madeAlready } = recordings;
const row = one.answer.data.console.call.id;

export const Nobody: Story = {
  args: { answers: [nobody] },
  play: ({ canvasElement }) => says(canvasElement, 'Niemand wacht op een belletje.'),
};

/** Who it is stands where opening it is written down. */
export const Waiting: Story = {
  args: { answers: [calls] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wacht sinds 23');
    await saysNot(canvasElement, 'Ina');
  },
};

/** With what to say, and without addresses that nobody reads aloud. */
export const One: Story = {
  args: { answers: [one], rest: row },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bel Ina');
    await says(canvasElement, '06 12345678');
    await says(canvasElement, 'Een gesprek is klaar');
    await saysNot(canvasElement, 'http');
  },
};

export const Made: Story = {
  args: { answers: [one, made, nobody], rest: row },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gedaan: gebeld');
    await says(canvasElement, 'Dit belletje is gedaan.');
  },
};

/** A colleague called meanwhile: that is as good. */
export const MadeByAnother: Story = {
  args: { answers: [one, madeAlready, nobody], rest: row },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gedaan: gebeld');
    await says(canvasElement, 'Dit belletje is gedaan.');
  },
};

export const Gone: Story = {
  args: { answers: [gone], rest: row },
  play: ({ canvasElement }) => says(canvasElement, 'Dit belletje is al gedaan.'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'CallsToMake', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
