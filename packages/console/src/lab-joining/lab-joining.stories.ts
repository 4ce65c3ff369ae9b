import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './lab-joining.recordings.json';

interface Args {
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'console/lab-joining',
  beforeEach: signedInBefore,
  render: ({ answers }) =>
    html`<wk-console-lab-joining
      .client=${clientAtWork(recordings.isBack, ...answers)}
    ></wk-console-lab-joining>`,
};

export default meta;
type Story = StoryObj<Args>;

const { nobody, people } = recordings;

/** Some have no address: somebody calls or visits. */
export const People: Story = {
  args: { answers: [people] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, '3 bewoners willen meedoen');
    await says(canvasElement, 'Heeft geen e-mailadres. Bel of ga langs.');
    await says(canvasElement, 'Meepraten in het volgende gesprek');
  },
};

export const Nobody: Story = {
  args: { answers: [nobody] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Nog niemand zei dat hij of zij wil meedoen.');
  },
};

/** One message, and a mail to each. */
export const Written: Story = {
  args: { answers: [people, recordings.written] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Schrijf hun een bericht', 'Kom dinsdag om tien uur naar de hal.');
    await press(canvasElement, 'Mail 2 bewoners');
    await says(canvasElement, 'Het bericht gaat nu per mail naar iedereen die meedoet.');
    await says(canvasElement, 'Jullie schreven op 23 november 2026.');
  },
};

/** Nothing was typed: what there is stays. */
export const Empty: Story = {
  args: { answers: [people, recordings.empty] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Mail 2 bewoners');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

/** Somebody without an address was told at the door. */
export const Told: Story = {
  args: { answers: [people, recordings.toldMo, recordings.allTold] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Gedaan');
    await says(canvasElement, 'Hoorde het van een collega.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'LabsJoined', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
  },
};
