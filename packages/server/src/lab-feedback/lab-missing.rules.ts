/** How many texts of a lab are not there yet in one language. */
export interface MissingIn {
  readonly language: string;
  readonly count: number;
}

interface Translated {
  readonly texts: readonly { readonly language: string }[];
}

interface LabToTranslate extends Translated {
  readonly language: string;
  readonly sections: readonly (Translated & {
    readonly heading: string;
    readonly items: readonly (Translated & { readonly withdrawn: boolean })[];
  })[];
}

/** Per language what residents would miss: in the report's own only the plain texts, elsewhere the title and headings as well. */
export function missingIn(lab: LabToTranslate, languages: readonly string[]): MissingIn[] {
  const items = lab.sections.flatMap((section) => section.items.filter(({ withdrawn }) => !withdrawn));
  const named = [lab, ...lab.sections.filter(({ heading }) => heading !== '')];
  return languages.map((language) => {
    const needed: Translated[] = language === lab.language ? items : [...named, ...items];
    const without = needed.filter(({ texts }) => !texts.some((text) => text.language === language));
    return { language, count: without.length };
  });
}
