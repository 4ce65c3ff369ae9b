import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { says } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './help-board.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/hall-paper',
  beforeEach: signedInBefore,
  render: ({ answers, rest = 'paper/de-linde' }) =>
    html`<wk-console-help-board
      .client=${clientAtWork(recordings.isBack, recordings.boards, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-help-board>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Halls: Story = {
  args: { answers: [recordings.halls], rest: 'paper' },
  play: ({ canvasElement }) => says(canvasElement, 'Bekijk het blad voor De Linde'),
};

export const Full: Story = {
  args: { answers: [recordings.fullPaper] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Buren in De Linde');
    await says(canvasElement, 'Ik zet graag een rits in je jas');
    await says(canvasElement, 'De hal van De Linde');
  },
};

export const Inviting: Story = {
  args: { answers: [recordings.emptyPaper] },
  play: ({ canvasElement }) => says(canvasElement, 'Wat kun jij voor een buur doen?'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'HallPaper', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
