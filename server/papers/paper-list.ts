import { afterActionReport } from './after-action/after-action-report';
import { kitPapers } from './kit/kit-papers';
import { mselPapers } from './msel/msel-papers';
import { documentPaper, type Paper } from './paper';
import { recordPapers } from './record/record-papers';

/** Every paper of an exercise, in the order of the page. */
export const papers: readonly Paper[] = [
  documentPaper({ id: 'after-action', group: 'after', isForAfter: true }, afterActionReport),
  ...recordPapers,
  ...mselPapers,
  ...kitPapers.map((kit) =>
    documentPaper({ id: kit.id, group: 'kit', isForAfter: false }, ({ view, isLarge, marks, redaction }) =>
      kit.make(view, { isLarge, marks, namesPeople: redaction.namesPeople }),
    ),
  ),
];

/** The paper of a name, or undefined. */
export function paperOf(id: string): Paper | undefined {
  return papers.find((paper) => paper.id === id);
}
