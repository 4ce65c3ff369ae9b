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
    await says(canvasElement, 'Niemand heeft een account met dit e-mailadres.');
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
