import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import account from '../account/account.recordings.json';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './welcome.recordings.json';

const { welcomePage, nobodys, under, noBuddies, nothingAround } = recordings;
const newcomer = [welcomePage, account.inaIsBack, under, noBuddies, nothingAround];
const buddy = [welcomePage, account.inaIsBack, nobodys, noBuddies];

interface Args {
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'wk-welcome/gathering',
  beforeEach: () => {
    localStorage.clear();
    sessionStorage.clear();
    localStorage.setItem('wk-signed-in https://community.example/', '1');
  },
  render: ({ answers }) =>
    html`<wk-welcome .client=${clientPlaying(...answers)}
      ><a href="tel:0000000000">Bel ons: 000 000 00 00</a></wk-welcome
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** A newcomer says that they want to meet neighbours; who then hears what stands beside it. */
export const Wanted: Story = {
  args: { answers: [...newcomer, recordings.noGathering, recordings.gatheringWanted] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Buren in De Linde lezen dan je voornaam.');
    await press(canvasElement, 'Ja, dat wil ik');
    await says(canvasElement, 'Wij zoeken een dag.');
  },
};

/** Their buddy found a day; before the yes nobody else reads it. */
export const Planned: Story = {
  args: { answers: [...newcomer, recordings.gatheringProposed, recordings.gatheringPlanned] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Mo stelt een dag voor:');
    await says(canvasElement, 'De gezamenlijke ruimte, naast de lift');
    await says(canvasElement, 'Na je ja staat het op het prikbord van De Linde.');
    await press(canvasElement, 'Ja, dan kan ik');
    await says(canvasElement, 'Daar zie je wie er komt.');
  },
};

/** On a page that was left open. */
export const AnsweredTwice: Story = {
  args: { answers: [...newcomer, recordings.gatheringProposed, recordings.answeredTwice] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, dan kan ik');
    await says(canvasElement, 'Deze vraag is al voorbij.');
  },
};

/** A buddy proposes a day. */
export const Proposed: Story = {
  args: {
    answers: [...buddy, recordings.helpsToMeet, recordings.dayProposed, recordings.helpedToMeet],
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ania wil de buren ontmoeten.');
    await type(canvasElement, 'Waar?', 'De gezamenlijke ruimte, naast de lift');
    await press(canvasElement, 'Stel dit voor');
    await says(canvasElement, 'De nieuwe bewoner leest het nu.');
    await says(canvasElement, 'De nieuwe bewoner zegt nog ja of nee.');
    await saysNot(canvasElement, 'Stel dit voor');
  },
};

export const DayPassed: Story = {
  args: { answers: [...buddy, recordings.helpsToMeet, recordings.dayPassed] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stel dit voor');
    await says(canvasElement, 'Deze dag is al voorbij');
  },
};

export const Arabic: Story = {
  args: { answers: [...newcomer, recordings.gatheringProposed] },
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'لقاء مع جيرانك'),
};

/** Our fault; the half year itself is still there. */
export const GatheringBroken: Story = {
  args: { answers: [...newcomer, { to: 'MyGathering', answer: 'broken' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis bij ons.'),
};
