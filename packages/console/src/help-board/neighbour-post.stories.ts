import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './help-board.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const { id } = recordings.neighbourAnswered.answer.data.console.neighbourPost;
const answered = `for-neighbour/${id}`;

const meta: Meta<Args> = {
  title: 'console/neighbour-post',
  beforeEach: signedInBefore,
  render: ({ answers, rest = 'for-neighbour' }) =>
    html`<wk-console-help-board
      .client=${clientAtWork(recordings.isBack, recordings.boards, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-help-board>`,
};

export default meta;
type Story = StoryObj<Args>;

async function fillIn(canvas: HTMLElement, home = 'De Linde 9'): Promise<void> {
  await type(canvas, 'Voornaam van de buur', 'Annie');
  await type(canvas, 'Waar woont deze buur?', home);
  await choose(canvas, 'Aan de deur');
  await type(canvas, 'In één zin', 'Wie hangt een lamp op?');
}

export const None: Story = {
  args: { answers: [recordings.nonePlaced] },
  play: ({ canvasElement }) => says(canvasElement, 'Er staat nu niets op het bord'),
};

export const Several: Story = {
  args: { answers: [recordings.neighbourPosts] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Voor Annie, De Linde 9');
    await says(canvasElement, 'Samen pannenkoeken bakken');
  },
};

export const Empty: Story = {
  args: { answers: [], rest: 'for-neighbour/new' },
  play: ({ canvasElement }) => says(canvasElement, 'Zonder toestemming plaatsen wij niets.'),
};

export const Gathering: Story = {
  args: { answers: [], rest: 'for-neighbour/new' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Samen iets doen');
    await says(canvasElement, 'Hoe laat?');
  },
};

export const HomeUnknown: Story = {
  args: { answers: [recordings.homeUnknown], rest: 'for-neighbour/new' },
  play: async ({ canvasElement }) => {
    await fillIn(canvasElement, 'De Linde 999');
    await press(canvasElement, 'Zet het op het bord');
    await says(canvasElement, 'Deze woning kennen wij niet');
  },
};

export const Placed: Story = {
  args: { answers: [recordings.placed], rest: 'for-neighbour/new' },
  play: async ({ canvasElement }) => {
    await fillIn(canvasElement);
    await press(canvasElement, 'Zet het op het bord');
    await says(canvasElement, 'Het staat op het bord.');
    await says(canvasElement, 'De buur zei aan de deur dat dit mag.');
  },
};

export const Answered: Story = {
  args: { answers: [recordings.neighbourAnswered], rest: answered },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ik kom graag helpen. Ik kan dinsdag.');
    await says(canvasElement, 'Wacht op antwoord');
  },
};

export const PassedOn: Story = {
  args: { answers: [recordings.neighbourAnswered, recordings.passedOn], rest: answered },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Doorgegeven aan de buur');
    await says(canvasElement, 'Wij hebben dit doorgegeven aan de buur.');
  },
};

export const OfficeSaid: Story = {
  args: { answers: [recordings.neighbourAnswered, recordings.officeSaid], rest: answered },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Jouw antwoord', 'Dinsdag om tien uur is goed.');
    await press(canvasElement, 'Stuur');
    await says(canvasElement, 'Dat is verstuurd.');
  },
};

export const SomeoneFound: Story = {
  args: { answers: [recordings.neighbourAnswered, recordings.someoneFound], rest: answered },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Er is iemand gevonden');
    await says(canvasElement, 'Het is afgesproken, en van het bord.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'NeighbourPosts', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
