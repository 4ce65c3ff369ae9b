import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './mix.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/mix',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-mix
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
    ></wk-console-mix>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Among the text in other languages, which is open since one of them waits: chooses German. */
async function german(canvas: HTMLElement): Promise<void> {
  await says(canvas, 'De tekst in andere talen');
  const { shadowRoot } = canvas.querySelector('wk-console-mix')!;
  const languages = shadowRoot!.querySelector('select')!;
  languages.value = 'de';
  languages.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Every building, and how its text stands. */
export const Overview: Story = {
  args: { answers: [recordings.overview] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Tekst bij een lege woning');
    await says(canvasElement, 'Molenveld · Staat op internet');
    await says(canvasElement, 'Havenkwartier · Wacht op een collega');
    await says(canvasElement, 'Nog geen tekst');
  },
};

/** Nothing written yet: what many neighbours choose is on already. */
export const Proposed: Story = {
  args: { answers: [recordings.proposed, recordings.written], rest: 'de-wilg' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Dit kiezen veel buren. Daarom staat het al aan.');
    await says(
      canvasElement,
      'Iedereen is welkom. Je hoeft niets te kunnen. Dit telt niet mee voor de woning.',
    );
    await press(canvasElement, 'Vraag een collega om na te kijken');
    await says(canvasElement, 'Je tekst wacht nu op een collega.');
    await says(canvasElement, 'Een collega moet dit nakijken. Jij schreef het zelf.');
  },
};

/** Too few answers to propose anything. */
export const TooFew: Story = {
  args: { answers: [recordings.tooFew], rest: 'de-wilg' },
  play: ({ canvasElement }) => says(canvasElement, 'Er zijn hier nog te weinig antwoorden.'),
};

/** A word that chooses people is named; what was typed stays. */
export const ChoosesPeople: Story = {
  args: { answers: [recordings.proposed, recordings.choosesPeople], rest: 'de-wilg' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wil je er iets bij schrijven?', 'Wij zijn een rustige flat.');
    await press(canvasElement, 'Vraag een collega om na te kijken');
    await says(canvasElement, 'Haal ‘rustige’ weg en schrijf alleen wat buren doen.');
  },
};

/** A colleague wrote it; somebody else lets it through. */
export const ToCheck: Story = {
  args: { answers: [recordings.toCheck, recordings.checked], rest: 'de-sluis' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Klopt dit? Kiest het niemand uit?');
    await press(canvasElement, 'Zet op internet');
    await says(canvasElement, 'De tekst staat op internet.');
  },
};

/** Public, with every way to put it beside an advert. */
export const Public: Story = {
  args: { answers: [recordings.publicText], rest: 'de-linde' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Staat op internet tot en met');
    await press(canvasElement, 'Zet de tekst bij een advertentie');
    await says(canvasElement, 'Bekijk de pagina');
    await saysNot(canvasElement, 'Zet op internet');
  },
};

/** A colleague translated it: who reads that language lets it be read. */
export const TranslationToCheck: Story = {
  args: { answers: [recordings.publicText, recordings.translationChecked], rest: 'de-linde' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Lees jij Pools?');
    await press(canvasElement, 'Dit klopt in het Pools');
    await says(canvasElement, 'De vertaling is nagekeken.');
    await says(canvasElement, 'Nog niet vertaald: Duits, Oekraïens, Arabisch.');
  },
};

/** What staff wrote, in a language in which it is missing. */
export const Translating: Story = {
  args: { answers: [recordings.publicText, recordings.translated], rest: 'de-linde' },
  play: async ({ canvasElement }) => {
    await german(canvasElement);
    await type(canvasElement, 'Jullie tekst in het Duits', 'Unten ist ein Saal mit einer Küche.');
    await press(canvasElement, 'Vraag een collega om de vertaling na te kijken');
    await says(canvasElement, 'De vertaling wacht nu op een collega.');
    await says(canvasElement, 'Een collega die Duits leest, moet dit nakijken.');
  },
};

/** Words that choose people are found in every language; what was typed stays. */
export const TranslationChooses: Story = {
  args: { answers: [recordings.publicText, recordings.translationChooses], rest: 'de-linde' },
  play: async ({ canvasElement }) => {
    await german(canvasElement);
    await type(canvasElement, 'Jullie tekst in het Duits', 'Unten ist ein ruhiger Saal.');
    await press(canvasElement, 'Vraag een collega om de vertaling na te kijken');
    await says(canvasElement, 'Haal ‘ruhiger’ weg en schrijf alleen wat buren doen.');
  },
};

export const Withdrawn: Story = {
  args: { answers: [recordings.publicText, recordings.withdrawn], rest: 'de-linde' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal deze tekst weg');
    await says(canvasElement, 'De tekst is weg. Dat werkt meteen.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'MixAdverts', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
