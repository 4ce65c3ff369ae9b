/** What a host page wears: a class that the style sheet of a theme listens to. */
export interface HostTheme {
  name: string;
  classes: string[];
  /** Its style sheet, as text. */
  styles: () => Promise<string>;
}

type Sheet = Promise<{ default: string }>;

const sheet = async (file: Sheet): Promise<string> => (await file).default;

const mooiEnAnders = () =>
  sheet(import('@nl-design-system-community/ma-design-tokens/dist/theme.css?inline'));

/**
 * Themes that others published, to see our own elements in: in Storybook while it is developed, and in tests. A house style belongs
 * to its house, so no element imports this and no file that is built holds any of it.
 */
export const publishedThemes: HostTheme[] = [
  {
    name: 'Voorbeeld',
    classes: ['voorbeeld-theme'],
    styles: () => sheet(import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline')),
  },
  { name: 'Mooi & Anders', classes: ['ma-theme'], styles: mooiEnAnders },
  {
    name: 'Mooi & Anders, dark',
    classes: ['ma-theme', 'ma-theme--color-scheme-dark'],
    styles: async () =>
      (await mooiEnAnders()) +
      (await sheet(
        import('@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css?inline'),
      )),
  },
  {
    name: 'Den Haag, by four values',
    classes: ['denhaag-theme'],
    styles: async () =>
      (await sheet(import('@gemeente-denhaag/design-tokens-components/dist/theme/index.css?inline'))) +
      fourValues,
  },
];

/** A theme from before `--basis-*`, as most sites still have; these lines stand in the theming page. */
const fourValues = `.denhaag-theme {
  --wk-color-action: var(--utrecht-button-primary-action-background-color);
  --wk-color-text: var(--utrecht-document-color);
  --wk-font: var(--utrecht-document-font-family);
  --wk-radius: var(--utrecht-button-border-radius);
}`;

const worn = 'wk-host-theme';

/** Puts a theme around everything on the page, in the place of the one before; none takes it off. */
export async function wearTheme(theme?: HostTheme): Promise<void> {
  const styles = theme ? await theme.styles() : '';
  const element = document.getElementById(worn) ?? document.createElement('style');
  element.id = worn;
  element.textContent = styles;
  document.head.append(element);
  document.documentElement.className = theme?.classes.join(' ') ?? '';
}
