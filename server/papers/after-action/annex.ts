import { tensions } from '../../../framework/tensions';
import { aside, heading, paragraph, together } from '../document/blocks';
import type { Block } from '../document/document';
import type { PaperRequest } from '../paper';
import { playedCards } from './played';
import { reportWords as t } from './words';

/** Questions on which the two sources bear differently, where a tool, a strategy or a mechanism of this run is concerned. */
export function annex({ view }: PaperRequest): Block[] {
  const used = new Set(
    playedCards(view).flatMap(({ content: { tool, strategy, mechanism } }) =>
      [tool, strategy, mechanism].filter((one) => one !== null),
    ),
  );
  const apply = tensions.filter(({ about }) => about.some((id) => (used as Set<string>).has(id)));
  return [
    heading(1, t('annex.heading')),
    ...(apply.length === 0 ? [aside(t('annex.none'))] : [aside(t('annex.words'))]),
    ...apply.map(({ name, text, question }) => together(heading(2, name), paragraph(question), aside(text))),
  ];
}
