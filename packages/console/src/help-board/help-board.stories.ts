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

const meta: Meta<Args> = {
  title: 'console/help-board',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-help-board
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-help-board>`,
};

export default meta;
type Story = StoryObj<Args>;

export const All: Story = {
  args: { answers: [recordings.boards] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Open sinds 23 november 2026');
    await says(canvasElement, '0 van de 5 dingen zijn klaar');
  },
};

export const NothingDone: Story = {
  args: { answers: [recordings.boards], rest: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er zijn er nu 0. Nodig: 3.');
    await says(canvasElement, 'Het bord kan open als alles klaar is.');
  },
};

export const Ticked: Story = {
  args: { answers: [recordings.boards, recordings.ticked], rest: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb gebeld');
    await says(canvasElement, 'Els zag dit op 23 november 2026.');
  },
};

export const DaySet: Story = {
  args: { answers: [recordings.boards, recordings.daySet], rest: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Op welke dag gaat het open?', '2026-12-14');
    await press(canvasElement, 'Zet deze dag erbij');
    await says(canvasElement, 'Op de website staat nu: open vanaf 14 december 2026.');
  },
};

export const DayPassed: Story = {
  args: { answers: [recordings.boards, recordings.dayPassed], rest: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Op welke dag gaat het open?', '2026-11-01');
    await press(canvasElement, 'Zet deze dag erbij');
    await says(canvasElement, 'Deze dag is al voorbij');
  },
};

export const Ready: Story = {
  args: { answers: [recordings.ready], rest: 'kapelhof' },
  play: ({ canvasElement }) => says(canvasElement, 'Alles is klaar.'),
};

export const Opened: Story = {
  args: { answers: [recordings.ready, recordings.opened], rest: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Open het prikbord');
    await says(canvasElement, 'Het prikbord is open.');
  },
};

export const NotReadyAfterAll: Story = {
  args: { answers: [recordings.ready, recordings.notReady], rest: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Open het prikbord');
    await says(canvasElement, 'Dit bord is nog niet klaar om open te gaan.');
  },
};

export const AskedWhetherToClose: Story = {
  args: { answers: [recordings.boards], rest: 'molenveld' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Sluit het prikbord');
    await says(canvasElement, 'Waarom gaat het dicht?');
  },
};

export const Closed: Story = {
  args: { answers: [recordings.boards, recordings.closed], rest: 'molenveld' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Sluit het prikbord');
    await choose(canvasElement, 'Het is te stil');
    await press(canvasElement, 'Ja, sluit het');
    await says(canvasElement, 'Dicht sinds 23 november 2026: het is te stil');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'HelpBoards', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

export const NotTicked: Story = {
  args: { answers: [recordings.boards, { to: 'TickBoardCheck', answer: 'broken' }], rest: 'kapelhof' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb gebeld');
    await says(canvasElement, 'Er ging iets mis bij ons.');
  },
};
