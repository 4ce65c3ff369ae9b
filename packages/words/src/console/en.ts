import type { ConsoleWords } from './index.ts';

export const words: ConsoleWords = {
  title: (organisation) => `Console of ${organisation}`,
  hello: (firstName) => (firstName ? `Hello ${firstName}` : 'Welcome'),
  navigation: 'Parts',
  skip: 'To the content',
  menu: 'Menu',
  signOut: 'Sign out',
  signedInAs: (firstName) => `Signed in as ${firstName}`,
  notThere: 'This page is not there.',
  notThereNext: 'Choose a part from the menu.',
  couldNotLoad: 'This page did not come in. Load it again.',
  saved: 'Saved.',
  today: 'Today',
  moderation: 'Decisions',
  cancel: 'Cancel',
  embed: 'Put it on your website',
  sites: 'Websites',
  helpBoard: 'Help boards',
  residents: 'People',
  letters: 'Letters',
  labs: 'Conversation with residents',
};
