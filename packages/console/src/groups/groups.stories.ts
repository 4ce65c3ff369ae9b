import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import { press, says, saysNot, type } from '@wederkerig/elements/shared/seen-in-story';
import { html } from 'lit';
import { clientAtWork, goWithin, signedInBefore } from '../shared/at-work-in-story.ts';
import './index.ts';
import recordings from './groups.recordings.json';

interface Args {
  answers: PlayedAnswer[];
  /** What stands in the address behind the word of the page. */
  rest?: string;
}

const meta: Meta<Args> = {
  title: 'console/groups',
  beforeEach: signedInBefore,
  render: ({ answers, rest = '' }) =>
    html`<wk-console-groups
      .client=${clientAtWork(recordings.isBack, ...answers)}
      .rest=${rest}
      @wk-console-go=${goWithin}
    ></wk-console-groups>`,
};

export default meta;
type Story = StoryObj<Args>;

const linde = recordings.groups.answer.data.console.groups[0]!.id;

export const None: Story = {
  args: { answers: [recordings.noGroups] },
  play: ({ canvasElement }) => says(canvasElement, 'Er is nog geen groep.'),
};

export const Overview: Story = {
  args: { answers: [recordings.groups] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonerscommissie De Linde');
    await says(canvasElement, '3 leden');
    await says(canvasElement, 'Gestopte groepen');
  },
};

export const Making: Story = {
  args: { answers: [recordings.noGroups, recordings.made], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Naam van de groep', 'Bewonerscommissie De Linde');
    await press(canvasElement, 'Maak de groep');
    await says(canvasElement, 'De groep is gemaakt. Voeg nu leden toe.');
    await says(canvasElement, 'Er is nog geen lid.');
  },
};

export const NameTaken: Story = {
  args: { answers: [recordings.groups, recordings.nameTaken], rest: 'new' },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'Naam van de groep', 'Bewonerscommissie De Linde');
    await press(canvasElement, 'Maak de groep');
    await says(canvasElement, 'Deze naam is er al');
  },
};

export const OneGroup: Story = {
  args: { answers: [recordings.groups], rest: linde },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Lid tot 23 november 2027');
    await says(canvasElement, 'Was lid tot');
    await press(canvasElement, 'Termijn van Ina');
    await says(canvasElement, 'Stop nu als lid');
  },
};

export const MemberAdded: Story = {
  args: { answers: [recordings.groups, recordings.added], rest: linde },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'noor@voorbeeld.nl');
    await press(canvasElement, 'Voeg toe');
    await says(canvasElement, 'Het lid staat erbij.');
    await says(canvasElement, 'Noor');
  },
};

export const NobodyWithThatAddress: Story = {
  args: { answers: [recordings.groups, recordings.noAccount], rest: linde },
  play: async ({ canvasElement }) => {
    await type(canvasElement, 'E-mailadres', 'niemand@voorbeeld.nl');
    await press(canvasElement, 'Voeg toe');
    await says(canvasElement, 'Wij kennen niemand met dit e-mailadres.');
  },
};

export const Ended: Story = {
  args: { answers: [recordings.groups, recordings.ended], rest: linde },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Termijn van Mo');
    await press(canvasElement, 'Stop nu als lid');
    await says(canvasElement, 'Dit is geen lid meer. Dat werkt meteen.');
  },
};

export const TermKept: Story = {
  args: { answers: [recordings.groups, recordings.termKept], rest: linde },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Termijn van Mo');
    await press(canvasElement, 'Bewaar deze dag');
    await says(canvasElement, 'De termijn is veranderd.');
  },
};

export const Renamed: Story = {
  args: { answers: [recordings.groups, recordings.renamed], rest: linde },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander of stop deze groep');
    await press(canvasElement, 'Bewaar de naam');
    await says(canvasElement, 'Commissie De Linde en De Kade');
  },
};

export const Closed: Story = {
  args: { answers: [recordings.groups, recordings.closed], rest: linde },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Verander of stop deze groep');
    await press(canvasElement, 'Stop deze groep');
    await says(canvasElement, 'De groep is gestopt.');
    await saysNot(canvasElement, 'Voeg een lid toe');
  },
};

const ofMember = [recordings.ownGroups, recordings.voices] as const;
const { groupVoices } = recordings.voices.answer.data.console;
const own = groupVoices.find(({ viewerWrote }) => viewerWrote)!.id;
const another = groupVoices.find(({ viewerWrote }) => !viewerWrote)!.id;

export const WhatAMemberSees: Story = {
  args: { answers: [...ofMember] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Schrijf namens Bewonerscommissie De Linde');
    await says(canvasElement, 'Wacht op jouw ja, tot 1 december 2026.');
    await saysNot(canvasElement, 'Maak een groep');
  },
};

export const WhatBecameOfIt: Story = {
  args: { answers: [recordings.ownGroups, recordings.allVoices] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Staat op de website.');
    await says(canvasElement, 'Teruggehaald.');
  },
};

export const AskedForAYes: Story = {
  args: { answers: [...ofMember, recordings.agreed], rest: `voices/${another}` },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Ingevoerd door Mo');
    await press(canvasElement, 'Ja, dit zeggen wij');
    await says(canvasElement, 'Jullie hebben het gezegd.');
  },
};

export const TooLate: Story = {
  args: { answers: [...ofMember, recordings.agreedTooLate], rest: `voices/${another}` },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ja, dit zeggen wij');
    await says(canvasElement, 'Deze tekst wacht niet meer op een ja.');
  },
};

export const TakenBack: Story = {
  args: { answers: [...ofMember, recordings.takenBack], rest: `voices/${own}` },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Haal mijn tekst terug');
    await says(canvasElement, 'Je tekst is teruggehaald.');
  },
};

export const NoLongerThere: Story = {
  args: { answers: [recordings.noVoices], rest: 'voices/x' },
  play: ({ canvasElement }) => says(canvasElement, 'Deze tekst is er niet meer.'),
};

const speaking = [
  recordings.noVoices,
  recordings.labs,
  recordings.labToSpeakOn,
  recordings.commentsToAnswer,
] as const;

const choosePoint = (canvas: HTMLElement) => press(canvas, 'We zijn gelijk.');

export const Speaking: Story = {
  args: { answers: [...speaking, recordings.spoken], rest: `speak/${linde}` },
  play: async ({ canvasElement }) => {
    await choosePoint(canvasElement);
    await type(canvasElement, 'Wat zegt de groep?', 'Wij willen een bord met namen in de hal.');
    await press(canvasElement, 'Vraag een tweede lid om ja');
    await says(canvasElement, 'Je tekst wacht nu op een tweede ja.');
    await says(canvasElement, 'Haal mijn tekst terug');
  },
};

export const TooLong: Story = {
  args: { answers: [...speaking, recordings.tooLong], rest: `speak/${linde}` },
  play: async ({ canvasElement }) => {
    await choosePoint(canvasElement);
    await says(canvasElement, 'Is het een antwoord op een reactie?');
    await press(canvasElement, 'Vraag een tweede lid om ja');
    await says(canvasElement, 'Je tekst is te lang');
  },
};

export const OfAMember: Story = {
  args: { answers: [recordings.ownGroups], rest: linde },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Bewonerscommissie De Linde');
    await saysNot(canvasElement, 'Voeg een lid toe');
  },
};

export const Unreachable: Story = {
  args: { answers: [{ to: 'Groups', answer: 'unreachable' }] },
  play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
};
