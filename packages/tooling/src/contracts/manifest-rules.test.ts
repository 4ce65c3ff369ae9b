import { describe, expect, it } from 'vitest';
import {
  cssPropertiesIn,
  cssPropertiesRead,
  eventsIn,
  missingTags,
  publicPart,
  type Beside,
  type Manifest,
} from './manifest-rules.ts';

const whole = {
  kind: 'class',
  name: 'BoardElement',
  tagName: 'wk-board',
  customElement: true,
  description: 'Shows the board.',
  slots: [{ name: '', description: 'Fallback.' }],
  cssParts: [{ name: 'widget', description: 'The card.' }],
  cssProperties: [{ name: '--wk-gap', description: 'Room between.' }],
  events: [{ name: 'wk-seen', description: 'It was seen.', type: { text: 'BoardSeen' } }],
  members: [
    { name: 'limit', kind: 'field', attribute: 'limit', description: 'How many at first.' },
    { name: 'card', kind: 'field', description: 'A card of your own.' },
    { name: 'render', kind: 'method' },
    { name: '_inner', kind: 'field' },
    { name: 'inner', kind: 'field', privacy: 'private' },
    { name: 'styles', kind: 'field', static: true },
  ],
};
const manifestOf = (...declarations: object[]): Manifest => ({
  schemaVersion: '1.0.0',
  modules: declarations.map((declaration, index) => ({
    path: `src/board/board-${index}.element.ts`,
    declarations: [declaration as never],
  })),
});
const nothing: Beside = { cssProperties: [], events: [] };
const missing = (change: object, beside: Beside = nothing) => {
  const around = () => beside;
  return missingTags(publicPart(manifestOf({ ...whole, ...change }), around), around).join();
};

describe('What elements promise to pages', () => {
  it('is whole when everything is described', () => {
    expect(
      missing({}, { cssProperties: [{ name: '--wk-font', description: 'Letter.' }], events: ['wk-seen'] }),
    ).toBe('');
  });

  it.each([
    ['description', { description: '' }, 'what it is for'],
    ['slot', { slots: [] }, 'names no slot'],
    ['slot that says nothing', { slots: [{ name: 'foot' }] }, 'the slot "foot"'],
    [
      'attribute',
      { members: [{ name: 'limit', kind: 'field', attribute: 'limit' }] },
      'the attribute "limit"',
    ],
    ['property', { members: [{ name: 'card', kind: 'field' }] }, 'the property "card"'],
    ['part', { cssParts: [{ name: 'widget' }] }, 'the part "widget"'],
    ['custom property', { cssProperties: [{ name: '--wk-gap' }] }, '"--wk-gap"'],
    ['event', { events: [{ name: 'wk-seen', type: { text: 'BoardSeen' } }] }, 'fires "wk-seen"'],
    [
      'class of an event',
      { events: [{ name: 'wk-seen', description: 'Seen.' }] },
      'of which class "wk-seen" is',
    ],
  ])('says so when a %s is missing', (_what, change, told) => {
    expect(missing(change)).toContain(told);
  });

  it('says so when a folder defines an event that no element tells of', () => {
    expect(missing({}, { cssProperties: [], events: ['wk-seen', 'wk-gone'] })).toContain('"wk-gone"');
  });

  it('leaves inner workings and inner elements out, and takes what shared styles can be given', () => {
    const { modules } = publicPart(
      manifestOf(whole, { ...whole, tagName: undefined }, { kind: 'variable', name: 'words' }),
      () => ({ cssProperties: [{ name: '--wk-font', description: 'Letter.' }], events: [] }),
    );
    const [board] = modules[0]!.declarations!;
    expect(modules).toHaveLength(1);
    expect(board!.members!.map(({ name }) => name)).toEqual(['limit', 'card']);
    expect(board!.cssProperties!.map(({ name }) => name)).toEqual(['--wk-gap', '--wk-font']);
  });
});

describe('The source around an element', () => {
  it('tells custom properties in doc blocks, and reads them in styles', () => {
    const source =
      '/**\n * @cssprop --wk-font - The letter.\n */\nfont: var(--wk-font, var( --wk-size, 1em)); var(--_x)';
    expect(cssPropertiesIn(source)).toEqual([{ name: '--wk-font', description: 'The letter.' }]);
    expect(cssPropertiesRead(source)).toEqual(['--wk-font', '--wk-size']);
  });

  it('names the events that it defines', () => {
    expect(eventsIn("super('wk-help-asked', { bubbles: true })")).toEqual(['wk-help-asked']);
  });
});
