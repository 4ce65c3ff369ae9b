import type { DataOf } from '@wederkerig/client';
import { graphql, operation } from '@wederkerig/elements/shared/operation';

const ConsoleLabFields = graphql(`
  fragment ConsoleLabFields on ConsoleLab {
    id
    slug
    title
    heldOn
    place
    participants
    language
    state
    version
    source
    missing {
      language
      count
    }
    texts {
      language
      text
      state
      version
    }
    sections {
      id
      kind
      heading
      paragraphs
      version
      texts {
        language
        text
        state
        version
      }
      items {
        id
        text
        asksMoreThanOne
        owner
        due
        withdrawn
        fromResident
        language
        version
        texts {
          language
          text
          state
          version
        }
      }
    }
  }
`);

export const LabToEdit = operation(
  graphql(
    `
      query LabToEdit($slug: String!) {
        console {
          lab(slug: $slug) {
            ...ConsoleLabFields
          }
        }
      }
    `,
    [ConsoleLabFields],
  ),
);

export const EditLab = operation(
  graphql(
    `
      mutation EditLab($input: EditLabInput!) {
        editLab(input: $input) {
          __typename
          ... on EditLabPayload {
            lab {
              ...ConsoleLabFields
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [ConsoleLabFields],
  ),
);

export const EditLabSection = operation(
  graphql(
    `
      mutation EditLabSection($input: EditLabSectionInput!) {
        editLabSection(input: $input) {
          __typename
          ... on EditLabSectionPayload {
            lab {
              ...ConsoleLabFields
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [ConsoleLabFields],
  ),
);

export const EditLabItem = operation(
  graphql(
    `
      mutation EditLabItem($input: EditLabItemInput!) {
        editLabItem(input: $input) {
          __typename
          ... on EditLabItemPayload {
            lab {
              ...ConsoleLabFields
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [ConsoleLabFields],
  ),
);

export const ShapeLabItem = operation(
  graphql(
    `
      mutation ShapeLabItem($input: ShapeLabItemInput!) {
        shapeLabItem(input: $input) {
          __typename
          ... on ShapeLabItemPayload {
            lab {
              ...ConsoleLabFields
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [ConsoleLabFields],
  ),
);

export const MakeLabItems = operation(
  graphql(
    `
      mutation MakeLabItems($input: MakeLabItemsInput!) {
        makeLabItems(input: $input) {
          __typename
          ... on MakeLabItemsPayload {
            lab {
              ...ConsoleLabFields
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [ConsoleLabFields],
  ),
);

export const WriteLabText = operation(
  graphql(
    `
      mutation WriteLabText($input: WriteLabTextInput!) {
        writeLabText(input: $input) {
          __typename
          ... on WriteLabTextPayload {
            lab {
              ...ConsoleLabFields
            }
          }
          ... on Refusal {
            code
            message
            retryAfter
          }
        }
      }
    `,
    [ConsoleLabFields],
  ),
);

export type EditedLab = NonNullable<NonNullable<DataOf<typeof LabToEdit>['console']>['lab']>;
export type EditedSection = EditedLab['sections'][number];
export type EditedItem = EditedSection['items'][number];
export type EditedText = EditedItem['texts'][number];
