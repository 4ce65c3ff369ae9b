/** What one can do with a lab besides answering; fetched after an answer, or for somebody who is known. */
export { ideas } from './lab-ideas.ts';
export { atTheEnd } from './lab-end.ts';
export { groupVoices, topThree, wishes } from './lab-wishes.ts';
