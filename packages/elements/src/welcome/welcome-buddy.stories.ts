import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import account from '../account/account.recordings.json';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import { press, says, saysNot, type } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './welcome.recordings.json';

const { welcomePage, nobodys, under } = recordings;
/** A newcomer, and a neighbour who has no half year of their own. */
const newcomer = [welcomePage, account.inaIsBack, under, recordings.nothingAround, recordings.noGathering];
const neighbour = [welcomePage, account.inaIsBack, nobodys, recordings.nothingAround];

interface Args {
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'wk-welcome/buddies',
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

/** A newcomer says whether they want a buddy; nobody looks for one before. */
export const Unasked: Story = {
  args: { answers: [...newcomer, recordings.buddyUnasked] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Een buur die je helpt in het begin.');
    await saysNot(canvasElement, 'Zelf nieuwe buren helpen');
  },
};

export const Wanted: Story = {
  args: { answers: [...newcomer, recordings.buddyUnasked, recordings.wanted] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, ik wil een welkomstbuur');
    await says(canvasElement, 'Wij zoeken buren die bij je passen.');
  },
};

/** Out of two or three, with why in words and never how well. */
export const Choosing: Story = {
  args: { answers: [...newcomer, recordings.choosing] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Spreekt Pools');
    await says(canvasElement, 'Woont in De Linde');
    await says(canvasElement, 'Wie je kiest, leest je voornaam.');
  },
};

export const Chosen: Story = {
  args: { answers: [...newcomer, recordings.choosing, recordings.chosen] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kies Mo');
    await says(canvasElement, 'Wij vragen het aan Mo. Binnen 5 dagen weet je meer.');
  },
};

/** On a page that was left open. */
export const ChosenTwice: Story = {
  args: { answers: [...newcomer, recordings.choosing, recordings.chosenTwice] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kies Mo');
    await says(canvasElement, 'Je hebt hier al op geantwoord.');
  },
};

export const Others: Story = {
  args: { answers: [...newcomer, recordings.choosing, recordings.others] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Liever andere buren');
    await says(canvasElement, 'Wij zoeken buren die bij je passen.');
  },
};

export const Nobody: Story = {
  args: { answers: [...newcomer, recordings.choosing, recordings.nobody] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Liever niemand');
    await says(canvasElement, 'Je wilt nu geen welkomstbuur.');
  },
};

export const Together: Story = {
  args: { answers: [...newcomer, recordings.met] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Mo is jouw welkomstbuur.');
    await says(canvasElement, 'Mo leest je voornaam en je stappen.');
  },
};

/** Whoever lives here can say that they want to help; beside it stands who reads that. */
export const Wishing: Story = {
  args: { answers: [...neighbour, recordings.noBuddies, recordings.wished] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf nieuwe buren helpen');
    await says(canvasElement, 'Nieuwe bewoners lezen je voornaam, gebouw, buurt en taal.');
    await type(canvasElement, 'Op welk nummer bellen wij je?', '06 12345678');
    await press(canvasElement, 'Ik wil helpen');
    await says(canvasElement, 'Wij bellen je eerst.');
  },
};

export const HoursWrong: Story = {
  args: { answers: [...neighbour, recordings.noBuddies, recordings.hoursWrong] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zelf nieuwe buren helpen');
    await press(canvasElement, 'Ik wil helpen');
    await says(canvasElement, 'Kies een aantal uren van 1 tot 20');
  },
};

export const StoppedWish: Story = {
  args: { answers: [...neighbour, recordings.wishing, recordings.stoppedWish] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Je bent welkomstbuur.');
    await press(canvasElement, 'Zelf nieuwe buren helpen');
    await press(canvasElement, 'Ik wil niet meer helpen');
    await says(canvasElement, 'Dat is gestopt.');
  },
};

/** A newcomer chose the viewer: their first name, and nothing else before the yes. */
export const BuddyAsked: Story = {
  args: { answers: [...neighbour, recordings.buddyAsked] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ania kiest jou als welkomstbuur');
    await says(canvasElement, 'Nee is ook goed. Wij zeggen dat tegen niemand.');
    await saysNot(canvasElement, 'Jij helpt Ania');
    await saysNot(canvasElement, 'Voor jou loopt er nu geen welkom.');
  },
};

/** From their yes on they see what there is to do. */
export const SaidYes: Story = {
  args: { answers: [...neighbour, recordings.buddyAsked, recordings.saidYes, recordings.aroundOfMo] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, graag');
    await says(canvasElement, 'Jij helpt Ania');
    await says(canvasElement, 'Stop als welkomstbuur van Ania');
  },
};

/** By one press, and nobody asks why. */
export const StoppedBeing: Story = {
  args: {
    answers: [
      ...neighbour,
      recordings.aroundOfMo,
      recordings.nothingAround,
      recordings.buddyAsked,
      recordings.saidYes,
      recordings.stoppedBeing,
    ],
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, graag');
    await press(canvasElement, 'Stop als welkomstbuur van Ania');
    await says(canvasElement, 'Dat is gestopt.');
    await saysNot(canvasElement, 'Jij helpt Ania');
  },
};

export const Arabic: Story = {
  args: { answers: [...newcomer, recordings.choosing] },
  parameters: { lang: 'ar' },
  play: ({ canvasElement }) => says(canvasElement, 'اختر جارًا'),
};

/** Our fault; the half year itself is still there. */
export const BuddiesBroken: Story = {
  args: { answers: [...newcomer, { to: 'MyBuddies', answer: 'broken' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Er ging iets mis bij ons.'),
};
