/**
 * The forms of practice 3.5. All are optional and anonymous. EX315: what was answered on paper four weeks later is a form of its
 * own: whoever types it in knows those answers, and must not be able to count them out of those that devices gave.
 */
export const formIds = [
  'entry',
  'checkBefore',
  'pulse',
  'exit',
  'checkAfter',
  'followUp',
  'followUpOnPaper',
] as const;
/** One of them. */
export type FormId = (typeof formIds)[number];

/**
 * A question of a form. Its words lie with the screens under its id. A scale runs from 1 to 5. `right` is the option that
 * the framework gives; only the learning check has any.
 */
export type FormItem =
  | { id: string; kind: 'scale' }
  | { id: string; kind: 'choice'; options: readonly string[]; right?: string }
  | { id: string; kind: 'text' };

/** The steps of a scale, the lowest first. */
export const scaleSteps = ['1', '2', '3', '4', '5'] as const;
/** The longest answer in words, in characters. */
export const longestAnswer = 500;

/** The values that an item can be answered with; null for words. */
export function optionsOf(item: FormItem): readonly string[] | null {
  switch (item.kind) {
    case 'scale':
      return scaleSteps;
    case 'choice':
      return item.options;
    case 'text':
      return null;
  }
}
