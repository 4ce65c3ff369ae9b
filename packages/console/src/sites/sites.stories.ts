import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { choose, press, says, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './sites.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/sites',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-sites
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-sites>`,
};

export default meta;
type Story = StoryObj<Args>;

export const All: Story = {
  args: { answers: [recordings.sites] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Website');
    await says(canvasElement, 'http://forum.localhost:4002');
  },
};

export const None: Story = {
  args: { answers: [recordings.noSites] },
  play: ({ canvasElement }) => says(canvasElement, 'Er is nog geen website. Voeg de eerste toe.'),
};

export const New: Story = {
  args: { answers: [recordings.sites], rest: 'new' },
  play: ({ canvasElement }) => says(canvasElement, 'Nieuwe website'),
};

export const WithPath: Story = {
  args: { answers: [recordings.sites, recordings.cut], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Adres 1', 'https://wonen.example/wonen/helpen');
    await says(canvasElement, 'Wij bewaren https://wonen.example.');
    await says(canvasElement, 'Voeg ook https://www.wonen.example toe');
  },
};

export const WithBoth: Story = {
  args: { answers: [recordings.sites, recordings.cut, recordings.twin], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Adres 1', 'https://wonen.example/wonen/helpen');
    await press(canvasElement, 'Voeg ook https://www.wonen.example toe');
    await says(canvasElement, 'https://www.wonen.example is goed.');
  },
};

export const NotSecure: Story = {
  args: { answers: [recordings.sites, recordings.notSecure, recordings.twin], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Adres 1', 'http://www.wonen.example');
    await says(canvasElement, 'Dit adres begint niet met https.');
    await press(canvasElement, 'Gebruik https://www.wonen.example');
    await says(canvasElement, 'https://www.wonen.example is goed.');
  },
};

export const WithStar: Story = {
  args: { answers: [recordings.sites, recordings.star], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Adres 1', 'https://*.wonen.example');
    await says(canvasElement, 'Met een sterretje werkt het niet.');
  },
};

export const NoAddress: Story = {
  args: { answers: [recordings.sites, recordings.noAddress], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Adres 1', 'onze website');
    await says(canvasElement, 'Dit is geen volledig adres.');
  },
};

export const Taken: Story = {
  args: { answers: [recordings.sites, recordings.taken, recordings.refusedTaken], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Naam', 'Nog een forum');
    await type(canvasElement, 'Adres 1', 'http://forum.localhost:4002');
    await says(canvasElement, 'Dit adres hoort al bij Forum.');
    await press(canvasElement, 'Sla op');
    await says(canvasElement, 'Dit adres hoort al bij een andere website.');
  },
};

export const Saved: Story = {
  args: { answers: [recordings.sites, recordings.cut, recordings.added], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Naam', 'Nieuwe website');
    await type(canvasElement, 'Adres 1', 'https://wonen.example/wonen/helpen');
    await press(canvasElement, 'Sla op');
    await says(canvasElement, 'Nieuwe website is opgeslagen.');
  },
};

export const Look: Story = {
  args: { answers: [recordings.sites, recordings.good], rest: 'forum' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Forum aanpassen');
    await press(canvasElement, 'Uiterlijk');
    await type(canvasElement, 'Kleur van knoppen', '#7a3212');
    await type(canvasElement, 'Ronde hoeken', '24');
    await says(canvasElement, 'Ik help graag');
  },
};

/** One way to sign in, which stays on. */
export const OneWay: Story = {
  args: { answers: [recordings.sites, recordings.taken, recordings.letterOff], rest: 'website' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Zo loggen bewoners in');
    await choose(canvasElement, 'Code uit een brief');
    await says(canvasElement, 'Code uit een brief staat uit.');
    await says(canvasElement, 'Eén manier moet aan blijven.');
  },
};

/** Another way is switched on, and then the first one off. */
export const SwitchedWays: Story = {
  args: {
    answers: [recordings.sitesWithWays, recordings.taken, recordings.hostIdentityOn, recordings.mailCodeOff],
    rest: 'website',
  },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Account van de website');
    await says(canvasElement, 'Account van de website staat aan.');
    await choose(canvasElement, 'Code per e-mail');
    await says(canvasElement, 'Code per e-mail staat uit.');
  },
};

/** The organisation filled the adapter for text messages; an admin lets residents come in by one. */
export const TextsOn: Story = {
  args: { answers: [recordings.sitesWithTexts, recordings.taken, recordings.textsOn], rest: 'website' },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Elke sms kost geld.');
    await choose(canvasElement, 'Code per sms');
    await says(canvasElement, 'Code per sms staat aan.');
  },
};

const setUp = 'Account van de website instellen';

export const KeyAdded: Story = {
  args: {
    answers: [recordings.sites, recordings.taken, recordings.keyAdded, recordings.keyRemoved],
    rest: 'website',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, setUp);
    await says(canvasElement, 'Er is nog geen sleutel.');
    await type(canvasElement, 'Openbare sleutel', '{"kty":"OKP"}');
    await press(canvasElement, 'Voeg deze sleutel toe');
    await says(canvasElement, 'De sleutel werkt nu.');
  },
};

export const KeyRemoved: Story = {
  args: KeyAdded.args!,
  play: async (story) => {
    await KeyAdded.play!(story);
    await press(story.canvasElement, 'Haal sleutel 1 weg');
    await says(story.canvasElement, 'De sleutel is weg.');
  },
};

export const PrivateKeyPasted: Story = {
  args: { answers: [recordings.sites, recordings.taken, recordings.notPublic], rest: 'website' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, setUp);
    await type(canvasElement, 'Openbare sleutel', '-----BEGIN PRIVATE KEY-----');
    await press(canvasElement, 'Voeg deze sleutel toe');
    await says(canvasElement, 'Dit is de geheime sleutel, plak de openbare.');
  },
};

export const SecretMade: Story = {
  args: {
    answers: [recordings.sites, recordings.taken, recordings.secretMade, recordings.homesBelieved],
    rest: 'website',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, setUp);
    await press(canvasElement, 'Maak een geheime sleutel');
    await says(canvasElement, 'Je ziet hem één keer.');
  },
};

export const HomesBelieved: Story = {
  args: SecretMade.args!,
  play: async ({ canvasElement }) => {
    await press(canvasElement, setUp);
    await choose(canvasElement, 'De website mag zeggen waar iemand woont');
    await says(canvasElement, setUp);
  },
};

const setUpForum = 'Account van het forum instellen';

export const ForumSet: Story = {
  args: {
    answers: [recordings.sites, recordings.taken, recordings.forumSet, recordings.forumRemoved],
    rest: 'website',
  },
  play: async ({ canvasElement }) => {
    await press(canvasElement, setUpForum);
    await type(canvasElement, 'Adres van het forum', 'https://forum.wonen.example');
    await press(canvasElement, 'Sla het forum op');
    await says(canvasElement, 'Het forum is opgeslagen.');
    await says(canvasElement, 'Je ziet het één keer.');
  },
};

export const ForumRemoved: Story = {
  args: ForumSet.args!,
  play: async (story) => {
    await ForumSet.play!(story);
    await press(story.canvasElement, 'Haal het forum weg');
    await says(story.canvasElement, 'Het forum is weg.');
  },
};

export const ForumSecretTooShort: Story = {
  args: { answers: [recordings.sites, recordings.taken, recordings.secretTooShort], rest: 'website' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, setUpForum);
    await type(canvasElement, 'Adres van het forum', 'https://forum.wonen.example');
    await type(canvasElement, 'Geheim van het forum', 'geheim');
    await press(canvasElement, 'Sla het forum op');
    await says(canvasElement, 'Dit geheim is te kort');
  },
};

export const ChangedMeanwhile: Story = {
  args: { answers: [recordings.sites, recordings.good, recordings.changedMeanwhile], rest: 'forum' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Naam', 'Ons forum');
    await press(canvasElement, 'Sla op');
    await says(canvasElement, 'Een collega heeft deze website net aangepast.');
  },
};

export const AskedWhetherToRemove: Story = {
  args: { answers: [recordings.sites, recordings.good, recordings.removed], rest: 'forum' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verwijder deze website');
    await says(canvasElement, 'Op Forum kan dan niemand meer inloggen');
  },
};

export const Removed: Story = {
  args: AskedWhetherToRemove.args!,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verwijder deze website');
    await press(canvasElement, 'Ja, verwijder');
    await says(canvasElement, 'Forum is verwijderd.');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'Sites', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};

export const NotSaved: Story = {
  args: { answers: [recordings.sites, { to: 'AddSite', answer: 'broken' }], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Naam', 'Nieuwe website');
    await press(canvasElement, 'Sla op');
    await says(canvasElement, 'Er ging iets mis bij ons.');
  },
};
