import { aside, heading, list } from '../document/blocks';
import type { Block } from '../document/document';
import type { PaperRequest } from '../paper';
import { reportWords as t } from './words';

/** The anonymous answers that were shown to the room, five or more of a kind; no others exist for a report. */
export function voices({ view, redaction }: PaperRequest): Block[] {
  const shown = view.debrief?.reflections ?? [];
  return [
    heading(1, t('voices.heading')),
    ...(shown.length === 0 ? [aside(t('voices.none'))] : []),
    ...shown.flatMap(({ kind, texts }) => [
      heading(2, t('voices.kind', { kind })),
      list(texts.map((text) => redaction.text(text))),
    ]),
  ];
}
