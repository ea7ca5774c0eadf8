import type { Opening } from '../story';
import type { FormId, FormItem } from './form';
import { learningCheck } from './learning-check';

/** Four items before play. */
const entry: readonly FormItem[] = [
  { id: 'experience', kind: 'choice', options: ['none', 'some', 'regular'] },
  { id: 'confidence', kind: 'scale' },
  { id: 'expectation', kind: 'text' },
  { id: 'consent', kind: 'choice', options: ['yes', 'no'] },
];

/** One item after a move. */
const pulse: readonly FormItem[] = [{ id: 'pace', kind: 'choice', options: ['clear', 'rushed', 'lost'] }];

/** At the close, behind one item for each objective. */
const exit: readonly FormItem[] = [
  { id: 'realistic', kind: 'scale' },
  { id: 'facilitation', kind: 'scale' },
  { id: 'tool', kind: 'choice', options: ['helped', 'neither', 'hindered'] },
  { id: 'change', kind: 'text' },
];

/** Four weeks later, before the learning check. */
const followUp: readonly FormItem[] = [
  { id: 'kept', kind: 'choice', options: ['yes', 'in-part', 'no', 'none-made'] },
  { id: 'used', kind: 'choice', options: ['yes', 'no'] },
  { id: 'stayed', kind: 'text' },
];

/** What begins the id of the item about an objective. */
export const objectivePrefix = 'objective-';

/** The items of a form in an exercise, in order. */
export function itemsOf(form: FormId, opening: Pick<Opening, 'objectives'> | null): readonly FormItem[] {
  switch (form) {
    case 'entry':
      return entry;
    case 'pulse':
      return pulse;
    case 'checkBefore':
    case 'checkAfter':
      return learningCheck;
    case 'followUp':
    case 'followUpOnPaper':
      return [...followUp, ...learningCheck];
    case 'exit':
      return [
        ...(opening?.objectives ?? []).map(
          ({ id }): FormItem => ({ id: `${objectivePrefix}${id}`, kind: 'scale' }),
        ),
        ...exit,
      ];
  }
}
