import type { Plugin } from 'vite';

/** A piece of syntax as the parser of the build gives it. */
interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** Makes the line breaks and indents in a template of Lit one space, as a browser does: a minifier does not look into a template. */
export function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(id)) return undefined;
      const pieces = htmlIn(this.parse(code) as unknown as Syntax).sort((a, b) => a.start - b.start);
      let compact = '';
      let upTo = 0;
      for (const { start, end } of pieces) {
        compact += code.slice(upTo, start) + code.slice(start, end).replaceAll(/\s*\n\s*/g, ' ');
        upTo = end;
      }
      return { code: compact + code.slice(upTo), map: null };
    },
  };
}

/** The fixed parts of every `html` template, also of those that stand in another. */
function htmlIn(syntax: Syntax): Syntax[] {
  const found = isHtml(syntax) ? syntax.quasi.quasis : [];
  return [...found, ...Object.values(syntax).flat().filter(isSyntax).flatMap(htmlIn)];
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isHtml = (syntax: Syntax): syntax is Syntax & { tag: { name: string }; quasi: { quasis: Syntax[] } } =>
  syntax.type === 'TaggedTemplateExpression' && (syntax['tag'] as { name?: string }).name === 'html';
