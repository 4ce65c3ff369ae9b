import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { press, says, saysNot } from '../shared/seen-in-story.ts';
import './index.ts';
import recordings from './lab-feedback.recordings.json';
import { labOnPage, type LabOnPage } from './lab-on-page.ts';

const { lab, labInArabic, landscape, noGroups, noLandscape } = recordings;

const meta: Meta<LabOnPage> = {
  title: 'wk-lab-feedback/What residents agree on',
  parameters: { docs: { story: { inline: false, iframeHeight: 900 } } },
  ...labOnPage({ item: 'sleutel' }),
};

export default meta;
type Story = StoryObj<LabOnPage>;

const question = 'Waar zijn bewoners het over eens?';

/** First of all what all agree on; then groups as shapes, and what each says more often than others. */
export const TwoGroups: Story = {
  args: { answers: [lab, landscape] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, question);
    await says(canvasElement, 'Dit vinden bijna alle bewoners');
    await says(canvasElement, 'Ja: Wij zien elkaar alleen in de hal.');
    await says(canvasElement, 'Groep A: ongeveer 25 bewoners');
    await says(canvasElement, 'Zegt vaker nee: Veel mensen hebben het druk.');
    await says(canvasElement, 'Dit is niet iedereen in de wijk.');
    await press(canvasElement, 'Bekijk als tabel');
    await says(canvasElement, 'Wat zij vaker zeggen');
  },
};

/** Residents answer much alike: no groups are made up. */
export const NoGroups: Story = {
  args: { answers: [lab, noGroups] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, question);
    await says(canvasElement, 'Er is nog niets dat bijna iedereen vindt.');
    await says(canvasElement, 'Er zijn geen groepen die heel anders denken.');
  },
};

export const TooFew: Story = {
  args: { answers: [lab, noLandscape] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, question);
    await says(canvasElement, 'Er zijn nog te weinig antwoorden.');
  },
};

/** Nobody asks for it who does not open it. */
export const Folded: Story = {
  args: { answers: [lab] },
  play: async ({ canvasElement }) => {
    await says(canvasElement, question);
    await saysNot(canvasElement, 'Dit vinden bijna alle bewoners');
  },
};

export const Unreachable: Story = {
  args: { answers: [lab, { to: 'LabLandscape', answer: 'unreachable' }] },
  play: async ({ canvasElement }) => {
    await press(canvasElement, question);
    await says(canvasElement, 'Dit werkt nu even niet.');
  },
};

export const InArabic: Story = {
  args: { answers: [labInArabic, landscape] },
  parameters: { lang: 'ar' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'على ماذا يتفق السكان؟');
    await says(canvasElement, 'يتفق جميع السكان تقريباً على هذا');
  },
};
