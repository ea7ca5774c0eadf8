import type { State } from '../state';
import {
  type AnswerSaid,
  type CardSaid,
  courseOfPlay,
  type LineSaid,
  type MoveCourse,
  type RulingSaid,
  type VoteSaid,
} from './course-of-play';

/** One thing in two runs; null where a run has none. `differs` names the parts that are not the same. */
export interface Beside<Said> {
  key: string;
  parent: Said | null;
  fork: Said | null;
  differs: (keyof Said & string)[];
}

/** A move in an exercise and in a what-if of it. */
export interface MoveBeside {
  move: number;
  cards: Beside<CardSaid>[];
  votes: Beside<VoteSaid>[];
  answers: Beside<AnswerSaid>[];
  rulings: Beside<RulingSaid>[];
  lines: Beside<LineSaid>[];
}

/** EX349: what happened in an exercise and in a what-if of it, from the moment on at which they part. Neither is the better one. */
export function sideBySide(parent: State, fork: State): MoveBeside[] {
  const since = fork.fork?.moment.at ?? 0;
  const [one, other] = [courseOfPlay(parent, since), courseOfPlay(fork, since)];
  const moves = [...new Set([...one, ...other].map(({ move }) => move))].sort((a, b) => a - b);
  return moves.map((move) => {
    const [was, is] = [one, other].map((courses) => courses.find((course) => course.move === move));
    return {
      move,
      cards: inOrder(parent, beside<CardSaid>(was?.cards, is?.cards)),
      votes: beside<VoteSaid>(was?.votes, is?.votes),
      answers: beside<AnswerSaid>(was?.answers, is?.answers),
      rulings: beside<RulingSaid>(was?.rulings, is?.rulings),
      lines: beside<LineSaid>(was?.lines, is?.lines),
    };
  });
}

type Entries<Said> = ReadonlyMap<string, Said> | undefined;

function beside<Said extends object>(was: Entries<Said>, is: Entries<Said>): Beside<Said>[] {
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys].map((key) => {
    const [parent, fork] = [was?.get(key) ?? null, is?.get(key) ?? null];
    return { key, parent, fork, differs: parent && fork ? differing(parent, fork) : [] };
  });
}

function differing<Said extends object>(one: Said, other: Said): (keyof Said & string)[] {
  const keys = Object.keys(one) as (keyof Said & string)[];
  return keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

function inOrder({ opening }: State, cards: Beside<CardSaid>[]): Beside<CardSaid>[] {
  const place = ({ key }: Beside<CardSaid>) => opening?.teams.findIndex(({ id }) => id === key) ?? 0;
  return cards.sort((one, other) => place(one) - place(other));
}

export type { AnswerSaid, CardSaid, LineSaid, MoveCourse, RulingSaid, VoteSaid };
