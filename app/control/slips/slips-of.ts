import { textFor } from '../../../exercise/rules/inject-text';
import type { InjectText, State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';

/** One inject on one page. */
export interface Slip {
  key: string;
  inject: StoryInject;
  /** As it would go out. */
  content: InjectText;
}

/**
 * What can be handed out on paper: every line with each of its branches, in the text that the cap allows. A line above the
 * cap without a softer text is left out, as it could not be released either.
 */
export function slipsOf(view: State): Slip[] {
  const lines = (view.script?.injects ?? []).filter(({ kind }) => kind !== 'expected-action');
  return lines.flatMap((inject) => {
    const sources = inject.kind === 'counter-move' ? inject.branches : [null];
    return sources
      .filter((branch) => inject.level <= view.contentCap || (branch ?? inject).softer !== null)
      .map((branch) => ({
        key: `${inject.id} ${branch?.counterMove ?? ''}`,
        inject,
        content: textFor(view, inject, branch, undefined),
      }));
  });
}
