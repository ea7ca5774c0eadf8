import { heading, list, strong } from '../document/blocks';
import type { Block } from '../document/document';
import type { PaperRequest } from '../paper';
import { reportWords as t } from './words';

/** What people told the room that they will do, by the name under which they told it or what stands for it. */
export function commitments({ view, redaction }: PaperRequest): Block[] {
  if (view.commitments.length === 0) return [];
  return [
    heading(2, t('commitments')),
    list(
      view.commitments.map(({ seat, text }) => [strong(`${redaction.person(seat)}: `), redaction.text(text)]),
    ),
  ];
}
