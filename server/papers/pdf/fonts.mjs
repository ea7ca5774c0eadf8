import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontOfWoff } from './woff.mjs';

const { resolve } = createRequire(import.meta.url);

/** The files of each package that papers are set in: scripts, then weights and styles. */
const packages = {
  'source-serif-4': {
    scripts: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
    faces: ['400-normal', '400-italic', '600-normal', '600-italic'],
  },
  'public-sans': {
    scripts: ['latin', 'latin-ext', 'vietnamese'],
    faces: ['400-normal', '600-normal', '700-normal'],
  },
  'ibm-plex-mono': { scripts: ['latin', 'latin-ext'], faces: ['400-normal'] },
  // The one Arabic face whose words can be copied, searched and read aloud from a PDF: the others draw dots as glyphs
  // of their own, and a reader then finds letters twice.
  'ibm-plex-sans-arabic': { scripts: ['arabic'], faces: ['400-normal', '600-normal'] },
};

const familyOf = (name, script) => `${name} ${script}`;
const familiesOf = (name) => packages[name].scripts.map((script) => familyOf(name, script));
const rest = [...familiesOf('ibm-plex-sans-arabic'), 'Libertinus Serif'];

/** Which families each role is set in, the first that has a letter. The last one comes with the typesetter. */
export const families = {
  serif: [...familiesOf('source-serif-4'), ...rest],
  sans: [...familiesOf('public-sans'), ...familiesOf('source-serif-4'), ...rest],
  mono: [...familiesOf('ibm-plex-mono'), ...rest],
};

/**
 * The fonts, as files of the desktop.
 *
 * @returns {Buffer[]}
 */
export function fontFiles() {
  return Object.entries(packages).flatMap(([name, { scripts, faces }]) =>
    scripts.flatMap((script) =>
      faces.map((face) =>
        fontOfWoff(
          readFileSync(resolve(`@fontsource/${name}/files/${name}-${script}-${face}.woff`)),
          familyOf(name, script),
        ),
      ),
    ),
  );
}
