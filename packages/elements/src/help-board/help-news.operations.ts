import { graphql, operation } from '../shared/operation.ts';

/** Says that something changed on the board or in a talk; never what. */
export const HelpNews = operation(
  graphql(`
    subscription HelpNews($building: String, $neighbourhood: String) {
      helpNews(building: $building, neighbourhood: $neighbourhood) {
        about
      }
    }
  `),
);
