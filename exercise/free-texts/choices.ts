import { type State, writtenLines } from '../state';
import { type FreeText, textOf } from './free-text';

/** What teams wrote about what they chose to do: on cards, on their lists of facts, and to those they act with. */
export function choiceTexts({ cards, facts, jointActions }: State): FreeText[] {
  return [
    ...Object.values(cards).flatMap(({ id, team, submitted }) =>
      writtenLines.map((line) => textOf('card', [id, line], submitted?.content[line] ?? '', team)),
    ),
    ...facts.map(({ id, team, text }) => textOf('fact', [id], text, team)),
    ...Object.values(jointActions).flatMap((action) => [
      textOf('joint-action', [action.id], action.text, action.team),
      ...action.answers.map(({ team, text }) => textOf('joint-action', [action.id, team], text, team)),
      ...action.commitments.flatMap(({ id, team, text, condition, checks }) => [
        textOf('joint-action', [action.id, id], text, team),
        textOf('joint-action', [action.id, id, 'condition'], condition, team),
        ...checks.map((check, at) => textOf('joint-action', [action.id, id, at], check.reason, check.team)),
      ]),
    ]),
  ];
}
