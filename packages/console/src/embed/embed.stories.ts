import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, saysNot } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './embed.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  unbuilt?: boolean;
}

/** What a server says of the files it has; a story has no server. */
const built = async () => ({ version: '1.0.0-now', integrity: { 'all.nl.js': 'sha384-abc' } });
const unbuilt = () => Promise.reject(new Error('Nothing is built'));

const meta: Meta<Args> = {
  title: 'console/embed',
  beforeEach: signedInBefore,
  render: (args) =>
    html`<wk-console-embed
      .client=${clientAtWork(recordings.isBack, ...args.answers)}
      .look=${args.unbuilt ? unbuilt : built}
      @wk-console-go=${goWithin}
    ></wk-console-embed>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Nowhere: Story = {
  args: { answers: [recordings.nowhere] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Code voor de pagina');
    await says(canvasElement, 'Nog nergens gezien.');
  },
};

export const Seen: Story = {
  args: { answers: [recordings.seen] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'gezien op 23 november 2026');
    await says(canvasElement, 'is niet meer gezien sinds 2 oktober 2026');
    await says(canvasElement, 'Deze website gebruikt een oude versie (0.8.0-old).');
    await says(canvasElement, 'Deze website vraagt een versie die er niet meer is (0.1.0-gone).');
    await saysNot(canvasElement, '1.0.0-now');
  },
};

export const Added: Story = {
  args: { answers: [recordings.seen, recordings.added] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet bij Website');
    await says(canvasElement, 'https://intranet.wonen.example hoort nu bij Website.');
    await saysNot(canvasElement, 'Deze adressen mochten niet meedoen');
  },
};

export const HelpBoard: Story = {
  args: { answers: [recordings.nowhere] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Hulp in de buurt');
    await press(canvasElement, 'Kies een gebouw');
    await choose(canvasElement, 'De Linde');
    await says(canvasElement, 'De hele buurt');
    await press(canvasElement, 'Taal en koppen');
    await says(canvasElement, 'Hoeveel tegelijk?');
  },
};

export const Account: Story = {
  args: { answers: [recordings.nowhere] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Inloggen');
    await saysNot(canvasElement, 'Kader (iframe)');
    await press(canvasElement, 'WordPress');
    await says(canvasElement, 'wederkerig/account');
  },
};

/** Beside a vacant home stands a text that was checked, and nothing of the rest is asked. */
export const VacantHome: Story = {
  args: { answers: [recordings.vacantHomes] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Wat doen mensen hier graag?');
    await says(canvasElement, 'Kies een gebouw');
    await choose(canvasElement, 'De Linde');
    await saysNot(canvasElement, 'Kies een gebouw');
  },
};

export const TooLight: Story = {
  args: { answers: [recordings.yellow] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Letters: 9,9 op 1. Dat is goed.');
    await says(canvasElement, 'Knoppen en links: 1,4 op 1. Dat is te weinig');
  },
};

export const Mended: Story = {
  args: { answers: [recordings.yellow, recordings.mended] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Neem #8e7200');
    await says(canvasElement, 'De nieuwe kleur is bewaard bij Forum.');
    await says(canvasElement, 'Knoppen en links: 4,5 op 1. Dat is goed.');
  },
};

export const ChangedMeanwhile: Story = {
  args: { answers: [recordings.yellow, recordings.changedMeanwhile] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Neem #8e7200');
    await says(canvasElement, 'Dit is net veranderd, laad de pagina opnieuw.');
  },
};

export const TooLightForEditor: Story = {
  args: { answers: [recordings.yellowForEditor] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Een beheerder past de kleur aan bij Websites.');
    await says(canvasElement, '#8e7200');
  },
};

export const WithoutOrigin: Story = {
  args: { answers: [recordings.withoutOrigin] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Forum heeft nog geen adres.');
    await says(canvasElement, 'Naar Websites');
  },
};

export const NotBuilt: Story = {
  args: { answers: [recordings.nowhere], unbuilt: true },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Het vaste bestand is er nu niet.');
    await saysNot(canvasElement, 'Eén vast bestand');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'Embed', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
