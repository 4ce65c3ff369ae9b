import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './lab-slips.recordings.json';

interface Args {
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'console/lab-slips',
  beforeEach: signedInBefore,
  render: ({ answers }) =>
    html`<wk-console-lab-slips
      .client=${clientAtWork(recordings.isBack, ...answers)}
    ></wk-console-lab-slips>`,
};

export default meta;
type Story = StoryObj<Args>;

const { labs, noLabs, none, some } = recordings;

/** The first slip of a lab. */
export const FirstSlip: Story = {
  args: { answers: [labs, none] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Papier en telefoon');
    await says(canvasElement, 'Bewaar bon 1');
  },
};

/** A slip is in, and the next one has the number after it. */
export const Saved: Story = {
  args: { answers: [labs, none, recordings.saved] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewaar bon 1');
    await press(canvasElement, 'Bewaar bon 1');
    await says(canvasElement, 'Bon 1 staat erin. Nu bon 2.');
    await says(canvasElement, '1 bon staat erin');
  },
};

/** The number was entered before: what was typed stays. */
export const KnownNumber: Story = {
  args: { answers: [labs, some, recordings.known] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, '2 bonnen staan erin');
    await type(canvasElement, 'Nummer van de bon', '1');
    await press(canvasElement, 'Bewaar bon 1');
    await says(canvasElement, 'Dit nummer is er al');
  },
};

/** Nothing is filled in yet. */
export const EmptySlip: Story = {
  args: { answers: [labs, some, recordings.empty] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewaar bon 3');
    await press(canvasElement, 'Bewaar bon 3');
    await says(canvasElement, 'Op deze bon staat nog geen antwoord.');
  },
};

/** Whether a slip should go is asked before it does. */
export const Removing: Story = {
  args: { answers: [labs, some] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bon 2');
    await press(canvasElement, 'Haal weg');
    await says(canvasElement, 'Bon 1 weghalen?');
  },
};

/** It is gone, and can be entered anew. */
export const Removed: Story = {
  args: { answers: [labs, some, recordings.removed] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bon 2');
    await press(canvasElement, 'Haal weg');
    await press(canvasElement, 'Ja, haal weg');
    await says(canvasElement, 'Bon 1 is weg.');
  },
};

/** No lab is open. */
export const NoLab: Story = {
  args: { answers: [noLabs] },
  play: ({ canvasElement }) => says(canvasElement, 'Er is nu geen gesprek waarop bewoners kunnen reageren.'),
};

/** The server cannot be reached. */
export const Unreachable: Story = {
  args: { answers: [{ to: 'LabsWithSlips', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
