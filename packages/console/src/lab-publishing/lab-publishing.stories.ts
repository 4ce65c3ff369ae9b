import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './lab-publishing.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  withoutPlain?: number;
}

const meta: Meta<Args> = {
  title: 'console/lab-publishing',
  beforeEach: signedInBefore,
  render: ({ answers, withoutPlain = 0 }) =>
    html`<wk-console-lab-publishing
      lab="samen-in-de-wilg"
      .withoutPlain=${withoutPlain}
      .client=${clientAtWork(recordings.isBack, ...answers)}
    ></wk-console-lab-publishing>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Incomplete: Story = {
  args: { answers: [recordings.incomplete] },
  play: ({ canvasElement }) => says(canvasElement, 'een soort voor elk deel met punten'),
};

export const Draft: Story = {
  args: { answers: [recordings.draft] },
  play: ({ canvasElement }) => says(canvasElement, 'Zet het op de website'),
};

/** With points that have no plain words yet the first press asks, and nothing is sent. */
export const NotInPlainWords: Story = {
  args: { answers: [recordings.draft], withoutPlain: 5 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet het op de website');
    await says(canvasElement, '5 punten zijn nog niet in gewone woorden. Toch plaatsen?');
    await saysNot(canvasElement, 'Het staat nu op de website.');
    await press(canvasElement, 'Nee, nog niet');
    await says(canvasElement, 'Zet het op de website');
  },
};

/** Beside the question stands the preview that somebody has already. */
export const NotInPlainWordsWithPreview: Story = {
  args: { answers: [recordings.answered], withoutPlain: 1 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet het op de website');
    await says(canvasElement, '1 punt is nog niet in gewone woorden. Toch plaatsen?');
    await says(canvasElement, 'Bekijk eerst hoe bewoners het zien');
  },
};

export const WithoutName: Story = {
  args: { answers: [recordings.draft, recordings.noName] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Maak een link');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

export const Linked: Story = {
  args: { answers: [recordings.draft, recordings.linked] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Voor wie is de link?', 'de deelnemers');
    await press(canvasElement, 'Maak een link');
    await says(canvasElement, 'Kopieer hem en stuur hem zelf.');
    await says(canvasElement, 'Werkt tot 7 december 2026');
  },
};

export const Answered: Story = {
  args: { answers: [recordings.answered] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wij waren met negen, niet met tien.');
    await says(canvasElement, '23 november 2026: dit klopt.');
  },
};

export const AllRead: Story = {
  args: { answers: [recordings.answered, recordings.allRead] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik heb alles gelezen');
    await says(canvasElement, 'Je hebt alles gelezen.');
  },
};

export const Withdrawn: Story = {
  args: { answers: [recordings.answered, recordings.withdrawn] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Trek de link in');
    await says(canvasElement, 'De link werkt niet meer.');
    await says(canvasElement, 'Ingetrokken');
  },
};

export const Crossed: Story = {
  args: { answers: [recordings.draft, recordings.crossed] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Op welke dag gaat het open?', '2026-12-14');
    await type(canvasElement, 'Wat is de laatste dag om mee te doen?', '2026-12-01');
    await choose(canvasElement, 'Ja, en wij lezen elke reactie eerst');
    await press(canvasElement, 'Bewaar dagen en reacties');
    await says(canvasElement, 'De laatste dag moet na de eerste dag zijn.');
  },
};

export const Arranged: Story = {
  args: { answers: [recordings.draft, recordings.arranged] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Op welke dag gaat het open?', '2026-12-01');
    await press(canvasElement, 'Bewaar dagen en reacties');
    await says(canvasElement, 'Zet het klaar voor 1 december 2026');
  },
};

export const ForTwo: Story = {
  args: { answers: [recordings.forAdmin, recordings.secondPerson, recordings.draftForTwo] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Een tweede persoon zet een gesprek op de website');
    await says(canvasElement, 'Vraag eerst een collega om te kijken.');
  },
};

export const Asked: Story = {
  args: { answers: [recordings.draftForTwo, recordings.asked] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Vraag een collega om te kijken');
    await says(canvasElement, 'Jij werkte hier zelf aan.');
  },
};

export const OwnToCheck: Story = {
  args: { answers: [recordings.ownToCheck] },
  play: ({ canvasElement }) => says(canvasElement, 'Karim vroeg op 23 november 2026 of iemand wil kijken.'),
};

export const Planned: Story = {
  args: { answers: [recordings.toCheck, recordings.planned] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet het klaar voor 1 december 2026');
    await says(canvasElement, 'Het gaat vanzelf open op 1 december 2026, in de ochtend.');
  },
};

export const Opened: Story = {
  args: { answers: [recordings.isPlanned, recordings.opened] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Open het nu meteen');
    await says(canvasElement, 'Het staat nu op de website.');
  },
};

export const ChangedMeanwhile: Story = {
  args: { answers: [recordings.toCheck, recordings.changedMeanwhile, recordings.corrected] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet het klaar voor 1 december 2026');
    await says(canvasElement, 'Dit is net veranderd');
  },
};

export const Corrected: Story = {
  args: { answers: [recordings.corrected] },
  play: ({ canvasElement }) => says(canvasElement, 'Bewoners zien: aangepast op 23 november 2026.'),
};

export const AskedWhetherToClose: Story = {
  args: { answers: [recordings.corrected] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Sluit het gesprek');
    await says(canvasElement, 'Dit kun je niet terugdraaien.');
  },
};

export const Closed: Story = {
  args: { answers: [recordings.corrected, recordings.closed] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Sluit het gesprek');
    await press(canvasElement, 'Ja, sluit het');
    await says(canvasElement, 'Het gesprek is dicht.');
  },
};

export const Archived: Story = {
  args: { answers: [recordings.isClosed, recordings.archived] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet het in het archief');
    await says(canvasElement, 'Haal het uit het archief');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'LabPublishing', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
