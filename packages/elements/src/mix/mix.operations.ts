import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** What was counted of a place; beside a vacant home its text instead, and no number. */
export const MixPage = operation(
  graphql(`
    query MixPage(
      $page: String
      $building: String
      $neighbourhood: String
      $vacantHome: String
      $language: String
    ) {
      organisation(page: $page) {
        name
        phone
        formOfAddress
        languages
      }
      mix(building: $building, neighbourhood: $neighbourhood, vacantHome: $vacantHome) {
        place
        aroundOf
        talents {
          of
          people
        }
        interests {
          of
          people
        }
        wishes {
          of
          people
        }
        languages
        countedOn
      }
      mixAdvert(building: $vacantHome, language: $language) {
        language
        heading
        lead
        activities
        own
        ownLanguage
        ownNote
        welcome
        until
      }
    }
  `),
);

export type MixPageData = DataOf<typeof MixPage>;
export type Mix = MixPageData['mix'];
export type MixNumber = Mix['talents'][number];
export type MixAdvert = NonNullable<MixPageData['mixAdvert']>;
