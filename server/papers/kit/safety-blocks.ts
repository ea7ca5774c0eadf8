import type { State } from '../../../exercise/state';
import { heading, list, paragraph, strong } from '../document/blocks';
import type { Block } from '../document/document';
import type { KitOptions } from './kit-paper';
import { kitWords as t } from './kit-words';

const lines = ['contact', 'line', 'quietRoom', 'emergency'] as const;

/**
 * The word for a real emergency, how anybody stops, and where people turn, as far as the facilitator wrote it down and a
 * file that may leave the house can say it: support words name real people and their numbers.
 */
export function safetyBlocks({ opening, safety }: State, { namesPeople = true }: KitOptions): Block[] {
  const support = namesPeople ? lines.filter((line) => safety.support[line] !== '') : [];
  return [
    paragraph(strong(t('emergency', { word: opening?.emergencyWord ?? '' }))),
    paragraph(t('stopping')),
    ...(support.length > 0
      ? [
          heading(2, t('support.title')),
          list(support.map((line) => t(`support.${line}`, { text: safety.support[line] }))),
        ]
      : []),
  ];
}
