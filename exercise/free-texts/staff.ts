import type { State } from '../state';
import { type FreeText, textOf } from './free-text';

/** Injects that were written on the spot, or given other words than the script's. */
function writtenInjects({ releases, script }: State): FreeText[] {
  const planned = new Set(
    (script?.injects ?? []).flatMap(({ text, softer, branches }) => [
      text,
      softer?.text,
      ...branches.flatMap((branch) => [branch.text, branch.softer?.text]),
    ]),
  );
  return releases
    .filter(({ content }) => !planned.has(content.text))
    .map(({ id, content }) => textOf('inject', [id], content.text));
}

function talkOfStaff(view: State): FreeText[] {
  const { rulings, nudges, broadcasts, staffNotes, redCell, hiddenTexts } = view;
  return [
    ...rulings.flatMap(({ id, reason, sideEffect }) => [
      textOf('staff', [id], reason),
      textOf('staff', [id, 'side-effect'], sideEffect),
    ]),
    ...view.counterMoves.map(({ move, protects }) => textOf('staff', ['protects', move], protects ?? '')),
    ...nudges.map(({ id, text }) => textOf('staff', [id], text)),
    ...broadcasts.map(({ id, text }) => textOf('staff', [id], text)),
    ...staffNotes.map(({ id, text }) => textOf('staff', [id], text)),
    ...hiddenTexts.map(({ note }, at) => textOf('staff', ['hidden', at], note)),
    ...(redCell?.moves ?? []).flatMap(({ id, text, judged }) => [
      textOf('staff', [id], text),
      textOf('staff', [id, 'reason'], judged?.reason ?? ''),
    ]),
  ];
}

function found({ evaluation, improvement, challenges, observing, debrief }: State): FreeText[] {
  return [
    ...evaluation.notes.map(({ id, text }) => textOf('evaluation', [id], text)),
    ...evaluation.ratings.map(({ objective, task, at, observation }) =>
      textOf('evaluation', [objective, task, at], observation),
    ),
    ...improvement.findings.map(({ id, text }) => textOf('evaluation', [id], text)),
    ...improvement.actions.map(({ id, text }) => textOf('evaluation', [id], text)),
    ...challenges.flatMap(({ id, team, text, answer }) => [
      textOf('observer', [id], text, team),
      textOf('observer', [id, 'answer'], answer?.text ?? ''),
    ]),
    ...observing.notes.map(({ id, text }) => textOf('observer', [id], text)),
    ...(debrief?.reflections ?? []).flatMap(({ kind, texts }) =>
      // By its own words: what was shown is shuffled anew each time.
      texts.map((text) => textOf('reflection', [kind, text.slice(0, 120)], text)),
    ),
  ];
}

/** What staff, evaluators and observers wrote, and the anonymous answers that were shown. */
export function staffTexts(view: State): FreeText[] {
  return [...writtenInjects(view), ...talkOfStaff(view), ...found(view)];
}
