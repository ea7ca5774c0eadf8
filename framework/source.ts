/** The works that the catalogue stands on, and our own. The bibliography with its notes is in SOURCES.md. */
export const works = [
  {
    code: 'USHMM-2023',
    cite: 'Woocher 2023',
    author: 'Lawrence Woocher',
    title: 'A Strategic Framework for Helping Prevent Mass Atrocities',
    publisher: 'Simon-Skjodt Center for the Prevention of Genocide, United States Holocaust Memorial Museum',
    year: 2023,
  },
  {
    code: 'WPF-2016',
    cite: 'World Peace Foundation 2016',
    author: 'Bridget Conley-Zilkic, Saskia Brechenmacher and Aditya Sarkar',
    title: 'Assessing the Anti-Atrocity Toolbox',
    publisher: 'World Peace Foundation, The Fletcher School, Tufts University',
    year: 2016,
  },
  {
    code: 'Forestall',
    cite: 'Forestall',
    author: 'the authors of Forestall',
    title: 'Forestall',
    publisher: 'the Forestall project',
    year: 2026,
  },
] as const satisfies readonly Work[];

/** One work, as it is cited. */
export interface Work {
  code: string;
  /** Short form for the end of a sentence. */
  cite: string;
  author: string;
  title: string;
  publisher: string;
  year: number;
}

/** Code of a work in `works`. `Forestall` marks what is ours and rests on no text. */
export type WorkCode = (typeof works)[number]['code'];

/**
 * Where a fact comes from. `place` names the section and the lines of the plain-text extract of the work, for example
 * `Strategy 1, mechanisms, line 152`; for our own entries it says why we hold it.
 */
export interface Source {
  work: WorkCode;
  place: string;
}

/** A warning that has to stand beside an entry wherever the entry is shown. */
export interface Caution {
  text: string;
  source: Source;
}

/** The citation of a source in one short phrase: `Woocher 2023, Strategy 1, mechanisms, line 152`. */
export function citationOf(source: Source): string {
  const work = works.find(({ code }) => code === source.work);
  return `${work?.cite ?? source.work}, ${source.place}`;
}
