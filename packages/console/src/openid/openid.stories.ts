import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './openid.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/openid',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-openid
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-openid>`,
};

export default meta;
type Story = StoryObj<Args>;

export const All: Story = {
  args: { answers: [recordings.issuers] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Mijn Wonen');
    await says(canvasElement, 'Voor medewerkers');
  },
};

export const None: Story = {
  args: { answers: [recordings.noIssuers] },
  play: ({ canvasElement }) => says(canvasElement, 'Er is nog niets ingesteld.'),
};

export const New: Story = {
  args: { answers: [recordings.noIssuers], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Adres van de aanbieder (issuer)', 'https://login.wonen.example');
    await says(canvasElement, 'Geef dit adres aan de aanbieder (redirect URI)');
  },
};

export const NewForStaff: Story = {
  args: { answers: [recordings.noIssuers], rest: 'new' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Voor medewerkers');
    await says(canvasElement, 'Wie mag wat?');
  },
};

export const NotSecure: Story = {
  args: { answers: [recordings.noIssuers, recordings.notSecure], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Naam', 'Mijn Wonen');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Dit adres klopt niet.');
  },
};

export const Edit: Story = {
  args: { answers: [recordings.issuers, recordings.edited] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander Medewerkers van Wonen');
    await says(canvasElement, 'Er is een geheim bewaard.');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Medewerkers van Wonen is bewaard.');
  },
};

export const ChangedMeanwhile: Story = {
  args: { answers: [recordings.issuers, recordings.changedMeanwhile] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander Medewerkers van Wonen');
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Een collega veranderde dit net.');
  },
};

export const Removed: Story = {
  args: { answers: [recordings.issuers, recordings.removed] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander Mijn Wonen');
    await press(canvasElement, 'Verwijder');
    await press(canvasElement, 'Ja, verwijder');
    await says(canvasElement, 'Mijn Wonen is weg.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'OpenIdIssuers', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
