import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './lab-sharing.recordings.json';

interface Args {
  rest: string;
  answers: PlayedAnswer[];
}

const meta: Meta<Args> = {
  title: 'console/lab-sharing',
  beforeEach: signedInBefore,
  args: { rest: '' },
  render: ({ answers, rest }) =>
    html`<wk-console-lab-sharing
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
    ></wk-console-lab-sharing>`,
};

export default meta;
type Story = StoryObj<Args>;

const rest = 'samen-in-de-buurt';
const { sharing, column } = recordings;

export const Labs: Story = {
  args: { answers: [recordings.labs] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Samen in Molenveld');
  },
};

/** A text for each place, to change and to copy. */
export const Open: Story = {
  args: { rest, answers: [sharing, column] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Deel Samen in Molenveld');
    await says(canvasElement, 'Kreeg nog geen mail.');
    await says(canvasElement, 'Deze tekst heeft 147 woorden.');
  },
};

/** The magazine has less room. */
export const Shorter: Story = {
  args: { rest, answers: [sharing, column, recordings.shortColumn] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonersblad');
    await type(canvasElement, 'Hoeveel woorden mag het zijn?', '100');
    await press(canvasElement, 'Maak de tekst');
    await says(canvasElement, 'Deze tekst heeft 99 woorden.');
  },
};

export const TooFewWords: Story = {
  args: { rest, answers: [sharing, column, recordings.tooFew] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonersblad');
    await type(canvasElement, 'Hoeveel woorden mag het zijn?', '20');
    await press(canvasElement, 'Maak de tekst');
    await says(canvasElement, 'Zo kort kan het niet. Vraag meer woorden.');
  },
};

export const Planned: Story = {
  args: { rest, answers: [recordings.planned, recordings.plannedColumn] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'De pagina is er vanaf de dag dat het gesprek open gaat.');
    await says(canvasElement, 'Dit kan vanaf de dag dat het gesprek open gaat.');
  },
};

export const Closed: Story = {
  args: { rest, answers: [recordings.closed, recordings.closedColumn] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Klaar: wat wij hoorden en doen');
  },
};

export const Draft: Story = {
  args: { rest, answers: [recordings.draft] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit gesprek is nog niet klaar om te delen.');
  },
};

export const NoGroups: Story = {
  args: { rest, answers: [recordings.withoutGroups, column] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er is nog geen huurdersorganisatie. Maak er een bij Groepen.');
  },
};

/** The association hears of it, and each committee shows that it waits. */
export const Asked: Story = {
  args: { rest, answers: [sharing, column, recordings.askedBoth] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kreeg nog geen mail.');
    await press(canvasElement, 'Vraag om dit door te sturen');
    await says(canvasElement, 'De huurdersorganisatie krijgt nu een mail met de vraag.');
    await says(canvasElement, 'Gevraagd op 23 november 2026, nog niet doorgestuurd.');
  },
};

export const AskedAgain: Story = {
  args: { rest, answers: [sharing, column, recordings.askedAgain] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kreeg nog geen mail.');
    await press(canvasElement, 'Vraag om dit door te sturen');
    await says(canvasElement, 'Een van deze commissies kreeg deze week al een mail.');
  },
};

export const NoCommitteeChosen: Story = {
  args: { rest, answers: [recordings.answered, column, recordings.nobody] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonersblad');
    await press(canvasElement, 'Vraag om dit door te sturen');
    await says(canvasElement, 'Kies eerst iets, of typ iets.');
  },
};

/** One committee said something in the conversation, another did not yet. */
export const Answered: Story = {
  args: { rest, answers: [recordings.answered, column] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kreeg de mail op 23 november 2026. Gaf antwoord in het gesprek.');
    await says(canvasElement, 'Kreeg de mail op 23 november 2026. Gaf nog geen antwoord.');
  },
};

/** A member of a tenants' association, who passes it on. */
export const PassedOn: Story = {
  args: { answers: [recordings.toPassOn, recordings.passedOn] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonerscommissie De Linde, Wijkcommissie Molenveld');
    await press(canvasElement, 'Stuur door naar onze commissies');
    await says(canvasElement, 'Het is doorgestuurd. De commissies krijgen nu een mail.');
  },
};

/** Another member did so a moment before. */
export const PassedOnTwice: Story = {
  args: { answers: [recordings.toPassOn, recordings.twice] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stuur door naar onze commissies');
    await says(canvasElement, 'Dit is al doorgestuurd.');
  },
};

export const NothingToPassOn: Story = {
  args: { answers: [recordings.nothingToPassOn] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Er is nu niets om door te sturen.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'LabsToShare', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit werkt nu even niet.');
  },
};
