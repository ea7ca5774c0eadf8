import { aside, heading, list } from '../document/blocks';
import type { Block } from '../document/document';
import type { PaperRequest } from '../paper';
import { commitments } from './commitments';
import { shownForms } from './shown-forms';
import { reportWords as t } from './words';

/**
 * The anonymous answers that were shown to the room, five or more of a kind, with those of forms; no others exist for a
 * report. Behind them stands what people told the room by name that they will do.
 */
export function voices(request: PaperRequest): Block[] {
  const { view, redaction } = request;
  const shown = view.debrief?.reflections ?? [];
  return [
    heading(1, t('voices.heading')),
    ...(shown.length + view.answers.length === 0 ? [aside(t('voices.none'))] : []),
    ...shown.flatMap(({ kind, texts }) => [
      heading(2, t('voices.kind', { kind })),
      list(texts.map((text) => redaction.text(text))),
    ]),
    ...shownForms(request),
    ...commitments(request),
  ];
}
