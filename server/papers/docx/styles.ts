import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx';

/** Fonts that most machines have: a file that names others is set in whatever is at hand. `cs` is for scripts such as Arabic. */
const serif = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Arial', eastAsia: 'Georgia' };
/** For labels, tables' titles and what stands around the text. */
export const sans = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };

/** How large type grows. */
const large = 1.4;
/** Twentieths of a point in a point. */
export const twips = 20;

/** The size of a piece of text in half points, as Word counts. */
export function halfPoints(points: number, isLarge: boolean): number {
  return Math.round(points * 2 * (isLarge ? large : 1));
}

/** The name under which list items ask for their numbers. */
export const numbering = 'forestall-numbers';

/** The name under which list items ask for their mark. */
export const bullets = 'forestall-bullets';

const item = { paragraph: { indent: { left: 440, hanging: 300 } } };

/** Numbers of numbered lists, each of which counts from one, and the mark of the others. */
export const numberingConfig = [
  {
    reference: bullets,
    levels: [
      { level: 0, format: LevelFormat.BULLET, text: '\u2022', alignment: AlignmentType.START, style: item },
    ],
  },
  {
    reference: numbering,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 440, hanging: 440 } } },
      },
    ],
  },
];

function headingStyle(points: number, before: number, isLarge: boolean) {
  return {
    run: { font: serif, size: halfPoints(points, isLarge), bold: true, color: '000000' },
    paragraph: {
      spacing: { before: before * twips, after: 6 * twips, line: 276, lineRule: 'auto' as const },
      keepNext: true,
      keepLines: true,
    },
  };
}

/** Word's own styles, so that its navigation, its table of contents and a screen reader know what is a heading. */
export function paperStyles(language: string, isLarge: boolean): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: halfPoints(11, isLarge),
          language: { value: language, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 7 * twips, line: 300 } },
      },
      title: headingStyle(26, 0, isLarge),
      heading1: headingStyle(17, 22, isLarge),
      heading2: headingStyle(13.5, 16, isLarge),
      heading3: headingStyle(11.5, 12, isLarge),
      listParagraph: { paragraph: { spacing: { after: 3 * twips } } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 280 }, keepLines: true },
      },
      {
        id: 'Aside',
        name: 'Aside',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: '434A4F' },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { font: sans, size: halfPoints(7.5, false), color: '434A4F' },
        paragraph: { spacing: { after: 0, line: 220 } },
      },
    ],
  };
}
