import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '../shared/operation.ts';

/** Which residents answer alike, and what all agree on; asked by whoever opens it. */
export const LabLandscape = operation(
  graphql(`
    query LabLandscape($slug: String!) {
      lab(slug: $slug) {
        landscape {
          countedOn
          agreed {
            item
            says
          }
          groups {
            size
            x
            y
            spread
            standsFor {
              item
              says
            }
          }
        }
      }
    }
  `),
);

export type Landscape = NonNullable<NonNullable<DataOf<typeof LabLandscape>['lab']>['landscape']>;
export type LandscapeGroup = Landscape['groups'][number];
export type SaidOfItem = Landscape['agreed'][number];
