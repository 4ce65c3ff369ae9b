import { day } from '../shared/en.ts';
import type { CommitmentMailWords } from './index.ts';

export const words: CommitmentMailWords = {
  keptSubject: 'Done: a promise that you follow',
  keptText: ({ promise, owner, said, page, link, organisation, phone }) => `Hello,

We promised:
${promise}
Who does it: ${owner}

This is done now. This is what we did:
${said}

Read more about this promise:
${page}

No more mail about this? Open this link:
${link}

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  droppedSubject: 'A promise that you follow will not be kept',
  droppedText: ({ promise, owner, said, page, link, organisation, phone }) => `Hello,

We promised:
${promise}
Who does it: ${owner}

We will not do this. This is why:
${said}

Read more about this promise:
${page}

No more mail about this? Open this link:
${link}

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
  movedSubject: 'A promise that you follow gets another date',
  movedText: ({ promise, owner, said, due, page, link, organisation, phone }) => `Hello,

We promised:
${promise}
Who does it: ${owner}

This takes longer. The new date is: ${day(due)}.
This is why:
${said}

Read more about this promise:
${page}

No more mail about this? Open this link:
${link}

Do you have a question? Call us: ${phone}

Regards from ${organisation}
`,
};
