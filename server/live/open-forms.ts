import { collectionOf } from '../../exercise/forms/answers';
import { type FormId, formIds } from '../../exercise/forms/form';
import type { State } from '../../exercise/state';

/** Whether a form can be answered now. */
export function isFormOpen({ phase, stepsOpened }: State, form: FormId, move: number | null): boolean {
  switch (form) {
    case 'entry':
    case 'checkBefore':
      return phase === 'lobby';
    case 'pulse':
      return (
        (phase === 'running' || phase === 'ended') &&
        stepsOpened.some((one) => one.move === move && one.step === 'reveal')
      );
    case 'exit':
    case 'checkAfter':
      return phase === 'ended';
    case 'followUp':
    case 'followUpOnPaper':
      return phase === 'ended' || phase === 'closed';
  }
}

/** The collections of forms that can be answered no more, or not yet. */
export function closedForms(state: State): string[] {
  const moves = [...new Set(state.stepsOpened.map(({ move }) => move))];
  return formIds.flatMap((form) => {
    const about = form === 'pulse' ? moves : [null];
    return about.filter((move) => !isFormOpen(state, form, move)).map((move) => collectionOf(form, move));
  });
}
