import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { PaperDocument } from '../document/document';
import { frameLine, notes, sayFrame } from '../frame-words';
import { wordRuns } from './runs';
import { halfPoints, sans } from './styles';

const rule = { style: BorderStyle.SINGLE, size: 16, color: '14181B', space: 4 };

/** The head of every page: EXERCISE at both ends of a frame, and which exercise between them. */
export function wordHeader(paper: PaperDocument, width: number): Header {
  const size = halfPoints(8.5, false);
  const exercise = () =>
    new TextRun({ text: sayFrame('exercise'), font: sans, bold: true, size, characterSpacing: 16 });
  return new Header({
    children: [
      new Paragraph({
        border: { top: rule, bottom: rule, left: rule, right: rule },
        indent: { left: 80, right: 80 },
        spacing: { after: 0 },
        tabStops: [
          { type: TabStopType.CENTER, position: width / 2 },
          { type: TabStopType.RIGHT, position: width - 80 },
        ],
        children: [
          exercise(),
          ...wordRuns('\t', { size }),
          ...wordRuns(frameLine(paper.frame), { font: sans, size }),
          ...wordRuns('\t', { size }),
          exercise(),
        ],
      }),
    ],
  });
}

/** The foot of every page: what the paper is not, and which page of how many. */
export function wordFooter(paper: PaperDocument): Footer {
  return new Footer({
    children: [
      ...notes().map((text) => new Paragraph({ style: 'Footer', children: wordRuns(text) })),
      new Paragraph({
        // The numbers are fields: they take the paragraph's type, not a run's.
        style: 'Footer',
        children: [
          ...wordRuns(`${paper.title} · ${sayFrame('page')} `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(` ${sayFrame('of')} `),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
