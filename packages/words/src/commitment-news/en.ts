import { day } from '../shared/en.ts';
import type { CommitmentNewsWords } from './index.ts';

export const words: CommitmentNewsWords = {
  heading: 'Promises that you follow',
  kept: ({ promise, owner, said, page, link }) => `Done: ${promise}
Who does it: ${owner}
This is what we did: ${said}
Read more about this promise:
${page}
No more news about this promise:
${link}`,
  dropped: ({ promise, owner, said, page, link }) => `We will not do this: ${promise}
Who does it: ${owner}
This is why: ${said}
Read more about this promise:
${page}
No more news about this promise:
${link}`,
  moved: ({ promise, owner, said, due, page, link }) => `This takes longer: ${promise}
Who does it: ${owner}
The new date is: ${day(due)}
This is why: ${said}
Read more about this promise:
${page}
No more news about this promise:
${link}`,
};
