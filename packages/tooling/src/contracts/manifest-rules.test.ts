import { describe, expect, it } from 'vitest';
import { missingTags, publicPart, type Manifest } from './manifest-rules.ts';

const whole = {
  kind: 'class',
  name: 'BoardElement',
  customElement: true,
  description: 'Shows the board.',
  slots: [{ name: '', description: 'Fallback.' }],
  cssParts: [{ name: 'widget', description: 'The card.' }],
  events: [{ name: 'wk-seen', description: 'It was seen.' }],
  members: [
    { name: 'limit', kind: 'field', attribute: 'limit', description: 'How many at first.' },
    { name: 'render', kind: 'method' },
    { name: 'inner', kind: 'field' },
  ],
};
const manifestOf = (declaration: object, path = 'src/board/board.element.ts'): Manifest => ({
  schemaVersion: '1.0.0',
  modules: [{ path, declarations: [declaration as never] }],
});

describe('What elements promise to pages', () => {
  it('is whole when everything is described', () => {
    expect(missingTags(publicPart(manifestOf(whole)))).toEqual([]);
  });

  it.each([
    ['description', { description: '' }, 'what it is for'],
    ['slot', { slots: [] }, 'names no slot'],
    [
      'attribute',
      { members: [{ name: 'limit', kind: 'field', attribute: 'limit' }] },
      'the attribute "limit"',
    ],
    ['part', { cssParts: [{ name: 'widget' }] }, 'the part "widget"'],
    ['event', { events: [{ name: 'wk-seen' }] }, 'fires "wk-seen"'],
  ])('says so when a %s is missing', (_what, change, told) => {
    expect(missingTags(publicPart(manifestOf({ ...whole, ...change }))).join()).toContain(told);
  });

  it('leaves inner workings and inner elements out', () => {
    const [module] = publicPart(manifestOf(whole)).modules;
    expect(module?.declarations?.[0]?.members?.map((member) => member.name)).toEqual(['limit']);
    expect(publicPart(manifestOf(whole, 'src/shared/dialog.element.ts')).modules).toEqual([]);
  });
});
