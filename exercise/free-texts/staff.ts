import { type CarriedOver, type Improvement, type State, seatOf } from '../state';
import { wordHash } from '../word-hash';
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

function carriedTexts(carried: CarriedOver | null): FreeText[] {
  return (carried?.items ?? []).flatMap(({ id, text, owner, answer }) => [
    textOf('evaluation', ['carried', id], text),
    textOf('evaluation', ['carried', id, 'owner'], owner),
    textOf('evaluation', ['carried', id, 'note'], answer?.note ?? ''),
  ]);
}

function improvementTexts({ findings, actions, carried }: Improvement): FreeText[] {
  return [
    ...findings.map(({ id, text }) => textOf('evaluation', [id], text)),
    ...actions.flatMap(({ id, text, owner }) => [
      textOf('evaluation', [id], text),
      textOf('evaluation', [id, 'owner'], owner),
    ]),
    ...carriedTexts(carried),
  ];
}

/** What was said without a name or by choice under one, as the room was shown it. */
function reflected(view: State): FreeText[] {
  return [
    // By what it says: what was shown is shuffled anew each time.
    ...(view.debrief?.reflections ?? []).flatMap(({ kind, texts }) =>
      texts.map((text) => textOf('reflection', [kind, wordHash(text)], text)),
    ),
    ...view.answers.flatMap(({ form, move, items }) =>
      items.flatMap(({ item, texts }) =>
        texts.map((text) => textOf('reflection', [form, move ?? '', item, wordHash(text)], text)),
      ),
    ),
    ...view.commitments.map(({ seat, text }) =>
      textOf('reflection', ['commitment', seat], text, seatOf(view, seat)?.team ?? null),
    ),
  ];
}

function found(view: State): FreeText[] {
  const { evaluation, improvement, challenges, observing } = view;
  return [
    ...evaluation.notes.map(({ id, text }) => textOf('evaluation', [id], text)),
    ...evaluation.ratings.map(({ objective, task, at, observation }) =>
      textOf('evaluation', [objective, task, at], observation),
    ),
    ...improvementTexts(improvement),
    ...challenges.flatMap(({ id, team, text, answer }) => [
      textOf('observer', [id], text, team),
      textOf('observer', [id, 'answer'], answer?.text ?? ''),
    ]),
    ...observing.notes.map(({ id, text }) => textOf('observer', [id], text)),
    ...reflected(view),
  ];
}

/** What staff, evaluators and observers wrote, and the anonymous answers that were shown. */
export function staffTexts(view: State): FreeText[] {
  return [...writtenInjects(view), ...talkOfStaff(view), ...found(view)];
}
