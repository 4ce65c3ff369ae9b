import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import recordings from './core-values.recordings.json';
import './index.ts';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/core-values',
  beforeEach: signedInBefore,
  render: ({ answers, rest = 'de-linde' }) =>
    html`<wk-console-core-values
      .rest=${rest}
      .client=${clientAtWork(recordings.isBack, ...answers)}
      @wk-console-go=${goWithin}
    ></wk-console-core-values>`,
};

export default meta;
type Story = StoryObj<Args>;

const { list, notBegun, gather, talk, planned, open, adopted, review } = recordings;

/** Every building of the viewer's work, with how far people are there. */
export const Buildings: Story = {
  args: { answers: [list, talk], rest: '' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewoners praten over de woorden');
    await says(canvasElement, 'Nog niet begonnen');
  },
};

/** Before residents can begin, it is set when something is agreed. */
export const Begins: Story = {
  args: { answers: [notBegun, recordings.begun, gather] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Wanneer is iets afgesproken?');
    await press(canvasElement, 'Begin met voorstellen');
    await says(canvasElement, 'Voorstellen van bewoners');
  },
};

/** Proposals that are alike are put together under one line. */
export const Gather: Story = {
  args: { answers: [gather, recordings.isWorded, recordings.oneLine] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'We groeten elkaar op de trap');
    await type(canvasElement, 'De zin, hooguit 60 letters', 'We groeten elkaar');
    await press(canvasElement, 'Zet de zin klaar');
    await says(canvasElement, 'Gedaan.');
    await says(canvasElement, 'Zinnen waar bewoners over praten');
  },
};

/** Nothing was typed: what there is stays. */
export const NoWords: Story = {
  args: { answers: [gather, recordings.empty] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet de zin klaar');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

/** What was taken for a name of a person may be none. */
export const NameHint: Story = {
  args: { answers: [gather, recordings.nameHint, recordings.isWorded, recordings.oneLine] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'De zin, hooguit 60 letters', 'Luister naar Ewoud');
    await press(canvasElement, 'Zet de zin klaar');
    await says(canvasElement, 'Hier staat misschien een naam.');
    await choose(canvasElement, 'Dit is geen naam van iemand.');
    await press(canvasElement, 'Zet de zin klaar');
    await says(canvasElement, 'Gedaan.');
  },
};

export const Talk: Story = {
  args: { answers: [talk] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Zinnen waar bewoners over praten');
    await says(canvasElement, 'De stemming is geheim, ook voor jullie.');
  },
};

/** A vote takes a week at least. */
export const TooShort: Story = {
  args: { answers: [talk, recordings.tooShort] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Zet de stemming klaar');
    await says(canvasElement, 'Een stemming duurt minstens een week.');
  },
};

export const IsPlanned: Story = {
  args: { answers: [talk, recordings.isPlanned, planned] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Eerste dag', '2026-11-24');
    await type(canvasElement, 'Laatste dag', '2026-12-07');
    await press(canvasElement, 'Zet de stemming klaar');
    await says(canvasElement, 'Klopt dit?');
    await press(canvasElement, 'Ja, dit is de stemming');
    await says(canvasElement, 'Van 24 november 2026 tot en met 7 december 2026.');
    await says(canvasElement, 'Tijdens een stemming verandert hier niets meer.');
  },
};

/** Before a vote is set: its days, its lines, and what is left out of it. */
export const Sure: Story = {
  args: { answers: [talk] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Eerste dag', '2026-11-24');
    await type(canvasElement, 'Laatste dag', '2026-12-07');
    await press(canvasElement, 'Zet de stemming klaar');
    await says(canvasElement, 'Van 24 november 2026 tot en met 7 december 2026.');
    await says(canvasElement, 'doet niet mee');
  },
};

/** Until its first day a vote can be taken back. */
export const TakenBack: Story = {
  args: { answers: [planned, recordings.takenBack, talk] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Trek de stemming in');
    await says(canvasElement, 'Gedaan.');
  },
};

/** While people vote, nothing is told of it and nothing can be changed. */
export const Open: Story = {
  args: { answers: [open] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewoners stemmen');
    await saysNot(canvasElement, 'Trek de stemming in');
  },
};

export const Adopted: Story = {
  args: { answers: [adopted] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit is afgesproken');
    await says(canvasElement, 'Poster om af te drukken');
  },
};

/** What a line says in another language, until somebody who speaks it read it. */
export const Translated: Story = {
  args: { answers: [adopted, recordings.translated, recordings.inTurkish] },
  play: async ({ canvasElement }) => {
    await turkish(canvasElement);
    await says(canvasElement, 'Nog niet vertaald.');
    await type(canvasElement, 'In het Turks', 'Ondan sonra sessizlik');
    await press(canvasElement, 'Bewaar de vertaling');
    await says(canvasElement, 'Gedaan.');
    await says(canvasElement, 'Geschreven, nog niet nagekeken.');
  },
};

export const NotTranslated: Story = {
  args: { answers: [adopted, recordings.notTyped] },
  play: async ({ canvasElement }) => {
    await turkish(canvasElement);
    await press(canvasElement, 'Bewaar de vertaling');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

/** Another line is no small edit. */
export const NotSmall: Story = {
  args: { answers: [adopted, recordings.notSmall] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Andere woorden voor: Na tien uur is het stil', 'Alles mag altijd');
    await press(canvasElement, 'Kleine aanpassing');
    await says(canvasElement, 'Dit is geen kleine aanpassing.');
  },
};

/** One named it, and it waits for the other. */
export const EditNamed: Story = {
  args: { answers: [adopted, recordings.named, recordings.editNamed] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kleine aanpassing');
    await says(canvasElement, 'Nu nog iemand van de commissie.');
  },
};

/** The committee named it; somebody of the staff says yes. */
export const EditConfirmed: Story = {
  args: { answers: [recordings.editWaits, recordings.confirmed, recordings.edited] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, dit betekent hetzelfde');
    await says(canvasElement, 'Aangepast op 23 november 2026.');
  },
};

/** A year later. */
export const Review: Story = {
  args: { answers: [review, recordings.kept, recordings.stays] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewoners krijgen nu de vraag of het nog klopt.');
    await press(canvasElement, 'Het blijft zo');
    await says(canvasElement, 'vragen we het aan bewoners en aan jullie.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'CoreValuesPlaceAtWork', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

/** Opens the first line in other languages, and chooses Turkish. */
async function turkish(canvas: HTMLElement): Promise<void> {
  await says(canvas, 'Andere talen');
  const page = canvas.querySelector('wk-console-core-values')!.shadowRoot!;
  const fold = page.querySelector<HTMLDetailsElement>('details:has(select)')!;
  fold.open = true;
  const languages = fold.querySelector('select')!;
  languages.value = 'tr';
  languages.dispatchEvent(new Event('change', { bubbles: true }));
}
