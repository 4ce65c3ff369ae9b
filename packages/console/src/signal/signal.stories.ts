import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './signal.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/signal',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-signal
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-signal>`,
};

export default meta;
type Story = StoryObj<Args>;

const one = recordings.one.answer.data.console.signal.row.id;

export const None: Story = {
  args: { answers: [recordings.nothing] },
  play: ({ canvasElement }) => says(canvasElement, 'Er wacht niets op antwoord.'),
};

/** A list says nothing of what residents wrote. */
export const Waiting: Story = {
  args: { answers: [recordings.waiting] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Kapot. Nummer');
    await says(canvasElement, 'Te laat: het antwoord was beloofd voor');
    await saysNot(canvasElement, 'voordeur');
  },
};

/** Somebody calls and names their number: it is opened at once. */
export const FoundByNumber: Story = {
  args: { answers: [recordings.waiting, recordings.found, recordings.one] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Zoek op nummer', '482 913');
    await press(canvasElement, 'Zoek');
    await says(canvasElement, 'De voordeur van De Linde valt niet in het slot.');
  },
};

export const NoSuchNumber: Story = {
  args: { answers: [recordings.waiting, recordings.notFound] },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Zoek op nummer', '111111');
    await press(canvasElement, 'Zoek');
    await says(canvasElement, 'Er is geen klacht of tip met nummer 111111.');
  },
};

export const Late: Story = {
  args: { answers: [recordings.late], rest: 'late' },
  play: ({ canvasElement }) => says(canvasElement, 'Van jou'),
};

export const One: Story = {
  args: { answers: [recordings.one], rest: one },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'De voordeur van De Linde valt niet in het slot.');
    await says(canvasElement, 'Wie stuurde dit? Ina');
    await says(canvasElement, 'Dat je dit opent, wordt bewaard. De bewoner kan dat zien.');
  },
};

export const Taken: Story = {
  args: { answers: [recordings.one, recordings.taken], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik pak dit op');
    await says(canvasElement, 'Dit is nu van jou.');
  },
};

export const Answered: Story = {
  args: { answers: [recordings.one, recordings.answered], rest: one },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat is ons antwoord?', 'De slotenmaker komt morgen.');
    await press(canvasElement, 'Stuur het antwoord');
    await says(canvasElement, 'Het antwoord is verstuurd. De bewoner krijgt een mail.');
    await says(canvasElement, 'De slotenmaker komt morgen.');
  },
};

export const EmptyAnswer: Story = {
  args: { answers: [recordings.one, recordings.empty], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Stuur het antwoord');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

export const Noted: Story = {
  args: { answers: [recordings.one, recordings.noted], rest: one },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Notitie voor collega’s', 'De slotenmaker is gebeld.');
    await press(canvasElement, 'Bewaar de notitie');
    await says(canvasElement, 'De notitie staat erbij.');
  },
};

export const HandedOver: Story = {
  args: { answers: [recordings.one, recordings.handed], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Geef dit aan een collega');
    await press(canvasElement, 'Geef door');
    await says(canvasElement, 'Je collega heeft dit nu.');
  },
};

/** A colleague works on it: that is asked first. */
export const TakenOver: Story = {
  args: { answers: [recordings.ofSam, recordings.takenOver], rest: one },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ik pak dit op');
    await says(canvasElement, 'Sam werkt hieraan. Toch overnemen?');
    await press(canvasElement, 'Ja, ik neem het over');
    await says(canvasElement, 'Dit is nu van jou.');
  },
};

/** Its sender lets everybody read about it, and we write it. */
export const ShownToAll: Story = {
  args: { answers: [recordings.mayShow, recordings.shown], rest: one },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Waar ging het over?', 'Een voordeur viel niet in het slot.');
    await type(canvasElement, 'Wat deden wij?', 'Er zit een nieuw slot in.');
    await press(canvasElement, 'Laat iedereen dit lezen');
    await says(canvasElement, 'Iedereen kan dit nu lezen.');
  },
};

export const HiddenFromAll: Story = {
  args: { answers: [recordings.mayShow, recordings.shown, recordings.hidden], rest: one },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Waar ging het over?', 'Een voordeur viel niet in het slot.');
    await type(canvasElement, 'Wat deden wij?', 'Er zit een nieuw slot in.');
    await press(canvasElement, 'Laat iedereen dit lezen');
    await press(canvasElement, 'Haal dit van de website');
    await says(canvasElement, 'Niemand leest dit meer op de website.');
  },
};

/** What was entered for somebody stands with their account. */
export const Linked: Story = {
  args: { answers: [recordings.entered, recordings.enteredOne, recordings.linked], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat zei of schreef de bewoner?', 'De lift piept.');
    await press(canvasElement, 'Voer in');
    await press(canvasElement, 'Koppel dit aan het account van de bewoner');
    await type(canvasElement, 'E-mailadres van de bewoner', 'ina.1@voorbeeld.example');
    await press(canvasElement, 'Koppel');
    await says(canvasElement, 'Dit staat nu bij het account van de bewoner.');
  },
};

export const NotLinked: Story = {
  args: { answers: [recordings.entered, recordings.enteredOne, recordings.notLinked], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat zei of schreef de bewoner?', 'De lift piept.');
    await press(canvasElement, 'Voer in');
    await press(canvasElement, 'Koppel dit aan het account van de bewoner');
    await type(canvasElement, 'E-mailadres van de bewoner', 'niemand@voorbeeld.example');
    await press(canvasElement, 'Koppel');
    await says(canvasElement, 'Wij kennen niemand met dit e-mailadres.');
  },
};

export const Entering: Story = {
  args: { answers: [recordings.entered, recordings.enteredOne], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Wat zei of schreef de bewoner?', 'De lift piept.');
    await press(canvasElement, 'Voer in');
    await says(canvasElement, 'Het bericht staat in de lijst.');
    await says(canvasElement, 'Iemand zonder account. Bel of schrijf zelf terug.');
  },
};

export const NothingEntered: Story = {
  args: { answers: [recordings.enteredEmpty], rest: 'new' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Voer in');
    await says(canvasElement, 'Je hebt nog niets getypt.');
  },
};

/** A page for whoever leads: numbers alone, and none that is small. */
export const Month: Story = {
  args: { answers: [recordings.month], rest: 'month/2026-11' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Klachten en tips, november 2026');
    await says(canvasElement, 'minder dan 5');
    await says(canvasElement, 'Molenveld');
  },
};

export const Settings: Story = {
  args: { answers: [recordings.settings, recordings.saved], rest: 'settings' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'De instellingen zijn bewaard.');
  },
};

export const LinkNotReadable: Story = {
  args: { answers: [recordings.settings, recordings.noLink], rest: 'settings' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Bewaar');
    await says(canvasElement, 'Deze link kunnen wij niet lezen');
  },
};

export const NotThere: Story = {
  args: { answers: [recordings.notThere], rest: 'onzin' },
  play: ({ canvasElement }) => says(canvasElement, 'Dit bericht is er niet.'),
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'SignalsAtWork', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
