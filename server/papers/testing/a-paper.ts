import {
  aside,
  emphasis,
  heading,
  list,
  numbered,
  paragraph,
  quiet,
  strong,
  table,
  together,
} from '../document/blocks';
import type { PaperDocument } from '../document/document';

/** A name as its bearer writes it; joined, and from the right. */
export const arabicName = 'أمينة بنت خالد';
/** Letters whose marks stand by themselves. */
export const combining = 'Zoe\u0308 A\u030Angstro\u0308m z\u0323\u0302';
/** A word that no line can hold. */
export const longWord = 'forestall'.repeat(23);
/** Text that a spreadsheet would compute, and that a typesetter would take for markup. */
export const hostile = '=cmd|" /C calc"!A0 #panic("x") $x$ *b* <w:p> &amp; \\ `c` @ref';

/** A paper with a bit of everything, and with what people type who do not write English. */
export function aPaper(changes: Partial<PaperDocument> = {}): PaperDocument {
  return {
    title: 'After-action report',
    subtitle: 'Velmara, revision 3',
    facts: [
      { label: 'Date', value: '27 November 2026' },
      { label: 'Led by', value: arabicName },
    ],
    frame: { scenario: 'Velmara, fictional scenario', date: '27 November 2026', marks: [] },
    language: 'en-GB',
    isLarge: false,
    hasCover: false,
    blocks: [
      heading(1, 'What happened'),
      paragraph(
        'Signed by ',
        strong(arabicName),
        ' (North) at 12:30, and by Ben. ',
        emphasis('Дмитрий'),
        ', Żółć, ελληνικά, ',
        combining,
        '.',
      ),
      paragraph('قالت أمينة (Council) إن الطريق مغلق منذ 12 يومًا.'),
      paragraph(longWord),
      paragraph(hostile),
      aside('Nothing was written.'),
      list(['One', [strong('Two'), ' and more'], arabicName]),
      numbered(['First', 'Second']),
      heading(2, 'A table'),
      table(
        [
          { title: 'Time', share: 1 },
          { title: 'Who', share: 2 },
          { title: 'What', share: 4 },
        ],
        Array.from({ length: 60 }, (_, at) => [
          `T+00:${String(at).padStart(2, '0')}`,
          at % 2 ? arabicName : 'Ben',
          at === 3 ? longWord : 'The road was closed in the night, and nobody had said by whom.',
        ]),
      ),
      { kind: 'quote', text: 'We would rather not be asked.', by: [arabicName, quiet(', North')] },
      { kind: 'choices', choices: ['Yes', 'No', 'Abstain'] },
      { kind: 'writing-lines', lines: 3, label: 'What I would do again' },
      { kind: 'slip', blocks: [heading(3, 'A slip'), paragraph('To be cut out.')] },
      together(heading(3, 'Kept together'), paragraph('With this.')),
      { kind: 'page-break' },
      paragraph('The last page.'),
    ],
    ...changes,
  };
}
