import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publicUrl, thisPage } from '@wederkerig/client';
import { startPage, type BuiltElements } from './start-page.ts';

const base = 'https://buurt.example/';
const built: BuiltElements = {
  version: '0.1.0-aaaaaaaa',
  languages: ['nl', 'ar'],
  elements: {
    'wk-lab-feedback': {
      beside: 'shared words-#-@',
      first: { name: 'Lab', hash: 'b2', variables: { slug: 'lab', language: '@lang' } },
    },
    'wk-account': { beside: 'shared', room: [300, 200] },
  },
};
const page = 'https://www.voorbeeld.nl';
const labUrl = (slug: string, language = 'nl') =>
  publicUrl(base, { name: 'Lab', hash: 'b2' }, { page, slug, language });

/** As much of an element as embed.js looks at. */
interface Placed {
  localName: string;
  matches(tags: string): boolean;
  querySelectorAll(tags: string): Placed[];
}

function placed(localName: string, attributes: Record<string, string> = {}, inside: Placed[] = []): Placed {
  const self = {
    localName,
    style: { setProperty() {} },
    getAttribute: (name: string) => attributes[name] ?? null,
    matches: (tags: string) => tags.split(',').includes(localName),
    querySelectorAll: (tags: string): Placed[] =>
      inside.flatMap((one) => [...(one.matches(tags) ? [one] : []), ...one.querySelectorAll(tags)]),
    closest: (selector: string) => (selector.slice(1, -1) in attributes ? self : null),
    getRootNode: () => ({}),
  };
  return self;
}

const lab = (slug: string, lang?: string) => placed('wk-lab-feedback', { lab: slug, ...(lang && { lang }) });

let loaded: string[];
let asked: string[];
let defined: Set<string>;
let onPage: Placed[];
let changed: () => void;
/** What waits to come near the view. */
let far: Placed[];
let comeNear: () => void;
const load = (url: string): Promise<never> => {
  loaded.push(url.replace(base, ''));
  return Promise.resolve(undefined as never);
};

function pageWith(...elements: Placed[]): void {
  onPage = elements;
  vi.stubGlobal('document', placed('#document', {}, onPage));
}

function appear(...elements: Placed[]): void {
  onPage.push(...elements);
  changed();
}

beforeEach(() => {
  loaded = [];
  asked = [];
  defined = new Set();
  far = [];
  vi.stubGlobal('location', { origin: page, href: `${page}/` });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('customElements', {
    get: (tag: string) => (defined.has(tag) ? Object : undefined),
    whenDefined: () => new Promise(() => {}),
  });
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(asked.push(url)));
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(tell: () => void) {
        changed = tell;
      }
      observe() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (seen: object[]) => void) {
        comeNear = () => tell(far.splice(0).map((target) => ({ isIntersecting: true, target })));
      }
      observe(host: Placed) {
        far.push(host);
      }
    },
  );
  Reflect.deleteProperty(globalThis, Symbol.for('wederkerig'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a page with widgets', () => {
  test('loads the code of each kind once, with the words of the page, and of no other kind', () => {
    pageWith(lab('de-linde', 'ar'), placed('main', {}, [lab('de-beuk')]));
    startPage(built, base, load);
    expect(loaded).toEqual([
      'elements/0.1.0-aaaaaaaa/lab-feedback.js',
      'elements/0.1.0-aaaaaaaa/shared.js',
      'elements/0.1.0-aaaaaaaa/words-lab-feedback-ar.js',
    ]);
  });

  test('has Dutch words where there are none in its own language', () => {
    pageWith(lab('de-linde', 'fy'));
    startPage(built, base, load);
    expect(loaded).toContain('elements/0.1.0-aaaaaaaa/words-lab-feedback-nl.js');
  });

  test('asks the first question of each widget while the code is on its way', () => {
    pageWith(lab('de-linde'), lab('de-beuk', 'ar'), lab('de-linde'), placed('wk-account'));
    startPage(built, base, load);
    expect(asked).toEqual([labUrl('de-linde'), labUrl('de-beuk', 'ar')]);
    expect([...thisPage().early.keys()]).toEqual(asked);
  });

  test('tells the widgets that their server is where embed.js came from', () => {
    pageWith();
    startPage(built, 'https://buurt.example/o/de-linde/', load);
    expect(thisPage().server).toBe('https://buurt.example/o/de-linde/');
  });

  test('does not ask its own server what another one is to be asked', () => {
    pageWith(placed('wk-lab-feedback', { lab: 'de-linde', server: 'https://elders.example/' }));
    startPage(built, base, load);
    expect(asked).toEqual([]);
    expect(loaded).toHaveLength(3);
  });

  test('keeps a server that its owner named in code', () => {
    thisPage().server = 'https://eigen.example/';
    pageWith(lab('de-linde'));
    startPage(built, base, load);
    expect(asked[0]).toMatch(/^https:\/\/eigen\.example\/graphql/);
    expect(loaded).toHaveLength(3);
  });
});

describe('a page that changes while it is open', () => {
  test('gets the widgets that appear later, however deep they stand', () => {
    pageWith();
    startPage(built, base, load);
    expect(loaded).toEqual([]);
    appear(placed('div', {}, [lab('de-linde')]));
    expect(asked).toEqual([labUrl('de-linde')]);
    expect(loaded).toHaveLength(3);
  });

  test('gets the code of a widget when it comes near the view, and that of one the address names at once', () => {
    pageWith(placed('wk-account'));
    startPage(built, base, load);
    expect(loaded).toEqual([]);
    comeNear();
    expect(loaded.map((file) => file.split('/').at(-1))).toEqual(['tend-room.js', 'account.js', 'shared.js']);
    for (const [times, named] of ['?wk-account.x=1', '#wk-account.in=x'].entries()) {
      Reflect.deleteProperty(globalThis, Symbol.for('wederkerig'));
      vi.stubGlobal('location', { origin: page, href: `${page}/${named}` });
      pageWith(placed('wk-account'));
      startPage(built, base, load);
      expect(loaded).toHaveLength(6 + 3 * times);
    }
  });

  test('does not meet a widget twice that is moved', () => {
    const moved = lab('de-linde');
    pageWith(moved);
    startPage(built, base, load);
    changed();
    expect(loaded).toHaveLength(3);
    expect(asked).toHaveLength(1);
  });

  test('leaves a widget whose code is there, or whose name another took, to itself', () => {
    pageWith();
    startPage(built, base, load);
    defined.add('wk-lab-feedback');
    appear(lab('de-linde'));
    expect([...asked, ...loaded]).toEqual([]);
  });

  test('tries again with the next widget when the code did not come', async () => {
    pageWith(lab('de-linde'));
    const failing = vi.fn(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    startPage(built, base, failing);
    await new Promise((resolve) => setTimeout(resolve));
    appear(lab('de-linde'));
    expect(failing).toHaveBeenCalledTimes(6);
  });
});

describe('a page with the snippet in it twice', () => {
  test('starts once, silently', () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => {});
    pageWith(lab('de-linde'));
    startPage(built, base, load);
    startPage(built, 'https://elders.example/', load);
    expect(loaded).toHaveLength(3);
    expect(asked).toHaveLength(1);
    expect(thisPage().server).toBe(base);
    expect(told).not.toHaveBeenCalled();
  });

  test('of two versions runs the first, and names both in one line', () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => {});
    pageWith(lab('de-linde'));
    startPage(built, base, load);
    startPage({ ...built, version: '0.2.0-bbbbbbbb' }, base, load);
    expect(loaded.every((url) => url.includes('0.1.0-aaaaaaaa'))).toBe(true);
    expect(told.mock.calls).toEqual([[expect.stringMatching(/0\.1\.0-aaaaaaaa.*0\.2\.0-bbbbbbbb/)]]);
  });
});

describe('a page that keeps us from working', () => {
  test('is not disturbed when it forbids asking the server', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Refused to connect')));
    pageWith(lab('de-linde'));
    startPage(built, base, load);
    expect(await thisPage().early.get(labUrl('de-linde'))).toBeUndefined();
    expect(loaded).toHaveLength(3);
  });

  test('is not disturbed when something of the browser was replaced by something broken', () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('broken');
    });
    pageWith(lab('de-linde'));
    expect(() => startPage(built, base, load)).not.toThrow();
    expect(loaded).toHaveLength(3);
  });
});
