import { anonymousFrom, mayBeShown } from '../anonymous-from';
import { median } from '../median';
import type { ShownAnswers, ShownItem, State } from '../state';
import { type FormId, type FormItem, longestAnswer, optionsOf } from './form';

/** Whether a value answers an item. */
export function isAnswer(item: FormItem, value: string): boolean {
  const options = optionsOf(item);
  return options ? options.includes(value) : value !== '' && value.length <= longestAnswer;
}

/** What the answers to a form are kept under, those of a pulse by its move. */
export function collectionOf(form: FormId, move: number | null): string {
  return `${form}${move === null ? '' : `-${move}`}`;
}

/** EX312: whether a form is one of four weeks later, when the exercise is closed. */
export function isFromLater(form: FormId): boolean {
  return form === 'followUp' || form === 'followUpOnPaper';
}

/** Under which kind the answers to one item are collected: each on its own, so that nothing ties two answers together. */
export function answerKind(form: FormId, move: number | null, item: string): string {
  return `${collectionOf(form, move)}.${item}`;
}

/** Which move a form is about: a pulse about the one that is named, or the open one; every other form about none. */
export function moveOfAnswers(
  { step }: Pick<State, 'step'>,
  form: FormId,
  move: number | undefined,
): number | null {
  return form === 'pulse' ? (move ?? step?.move ?? 0) : null;
}

/** The answers of a form that were shown; null before. */
export function shownOf(
  answers: readonly ShownAnswers[],
  form: FormId,
  move: number | null,
): ShownAnswers | null {
  return answers.find((one) => one.form === form && one.move === move) ?? null;
}

/** What stands when items are shown again: each as it was shown last. */
export function withFresh(before: readonly ShownItem[], fresh: readonly ShownItem[]): ShownItem[] {
  return [...before.filter(({ item }) => !fresh.some((one) => one.item === item)), ...fresh];
}

/**
 * EX311: what of a form can be shown now: each item by itself, from five answers on, and again with five more. Counts and
 * medians, and words in the order in which they were given: shuffled.
 */
export function itemsToShow(
  items: readonly FormItem[],
  given: Readonly<Record<string, readonly string[]>>,
  shown: ShownAnswers | null,
): ShownItem[] {
  return items.flatMap((item) => {
    const answers = (given[item.id] ?? []).filter((value) => isAnswer(item, value));
    const before = shown?.items.find((one) => one.item === item.id)?.answers ?? 0;
    return mayBeShown(answers.length, before) ? [shownItem(item, answers)] : [];
  });
}

function shownItem(item: FormItem, answers: readonly string[]): ShownItem {
  const options = optionsOf(item);
  return {
    item: item.id,
    answers: answers.length,
    counts: (options ?? []).map((option) => ({
      option,
      count: answers.filter((one) => one === option).length,
    })),
    median: item.kind === 'scale' ? median(answers.map(Number)) : null,
    texts: options ? [] : [...answers],
  };
}

/** What the consent item says of research: everybody who answered agreed, somebody did not, or it was not shown. */
export function researchUse(entry: ShownAnswers | null): { agreed: number; answers: number } | null {
  const consent = entry?.items.find(({ item }) => item === 'consent');
  const agreed = consent?.counts.find(({ option }) => option === 'yes')?.count;
  return consent && agreed !== undefined && consent.answers >= anonymousFrom
    ? { agreed, answers: consent.answers }
    : null;
}
