/** What stands in the folds of a lab; fetched when somebody opens one. */
export { sharing } from './lab-sharing.ts';
export { topics } from './lab-topics.ts';
