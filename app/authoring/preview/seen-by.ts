import type { ContentLevel, StoryInject } from '../../../exercise/story';

/** Whose eyes a draft is looked at through. */
export type Seat =
  | { kind: 'team'; team: string }
  | { kind: 'member'; team: string; member: string }
  | { kind: 'screen' }
  | { kind: 'observers' };

/** One text as a seat would read it. */
export interface SeenText {
  /** The counter-move that has to be chosen for it; null for a text that comes anyhow. */
  counterMove: string | null;
  title: string;
  text: string;
  /** The level whose softer text stands here; null for the text itself. */
  softenedFrom: number | null;
  /** Too loud for the run, and nothing softer is written: it would not go out. */
  isHeldBack: boolean;
}

/** A line of the MSEL that reaches a seat, with all the texts that it may have. */
export interface SeenInject {
  inject: StoryInject;
  texts: SeenText[];
}

/**
 * What of the MSEL would reach a seat at a content cap, in the order of the plan. It looks at recipients alone, as a
 * release without changes does; what staff do in play is another matter. Observers read what the room screen shows.
 */
export function seenBy(injects: StoryInject[], seat: Seat, cap: ContentLevel): SeenInject[] {
  return injects
    .filter((inject) => inject.kind !== 'expected-action' && reaches(inject, seat))
    .map((inject) => ({ inject, texts: textsOf(inject, cap) }))
    .sort((one, other) => one.inject.plannedMinute - other.inject.plannedMinute);
}

function reaches({ to }: StoryInject, seat: Seat): boolean {
  if (!to) return false;
  if (seat.kind === 'screen' || seat.kind === 'observers') return to.screen;
  const isTeams = to.teams === 'all' || to.teams.includes(seat.team);
  return isTeams || (seat.kind === 'member' && to.members.includes(seat.member));
}

function textsOf(inject: StoryInject, cap: ContentLevel): SeenText[] {
  const own =
    inject.text.trim() === '' && inject.branches.length > 0 ? [] : [textOf(inject, null, inject.level, cap)];
  const branches = inject.branches.map((branch) => textOf(branch, branch.counterMove, inject.level, cap));
  return [...own, ...branches];
}

interface Text {
  title: string;
  text: string;
  softer: { title: string; text: string } | null;
}

function textOf(
  { title, text, softer }: Text,
  counterMove: string | null,
  level: number,
  cap: number,
): SeenText {
  if (level <= cap) return { counterMove, title, text, softenedFrom: null, isHeldBack: false };
  if (softer) return { counterMove, ...softer, softenedFrom: level, isHeldBack: false };
  return { counterMove, title, text: '', softenedFrom: level, isHeldBack: true };
}
