import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import type { StoryTodo } from '../../../exercise/authoring/spreadsheet-story';
import type { InjectAudience, StoryInject } from '../../../exercise/story';
import { storyLimits as limits } from '../../story-limits';
import { plainWords } from '../plain-words';
import { modeOf } from './mode-of';
import type { Shorten } from './shortened';

/** What is known of an inject beside its row. */
export interface InjectPlace {
  id: string;
  number: string;
  move: number;
  minute: number;
  objectives: string[];
  /** The team of a recipient as `plainWords` writes it. */
  teamOf: ReadonlyMap<string, string>;
  /** The sheet names no recipients at all. */
  isForAll: boolean;
  /** By a column of the sheet the id of the scenario's own column that it goes into. */
  columnOf: ReadonlyMap<string, string>;
}

/** One row of the sheet as a line of the MSEL. */
export function injectOf(
  read: ImportedInject,
  place: InjectPlace,
  todo: StoryTodo[],
  shorten: Shorten,
): StoryInject {
  const { row } = read;
  const text = read.text || read.title;
  const { to, isOfStaff } = audienceOf(read, place, todo);
  const notes = notesOf(read, isOfStaff, place.columnOf);
  const own = ownColumns(read, place.columnOf, shorten);
  return {
    id: place.id,
    number: place.number,
    move: place.move,
    kind: isOfStaff ? 'expected-action' : /\bconting/iu.test(read.type ?? '') ? 'contingency' : 'contextual',
    plannedMinute: place.minute,
    scenarioTime: (read.scenarioTime ?? read.time).trim().slice(0, limits.line) || 'To be written',
    title: read.title ? shorten(read.title, limits.title, 'title', row) : firstSentence(text),
    text: shorten(text, limits.injectText, 'text', row),
    softer: null,
    level: 0,
    from: shorten(read.from ?? 'Control', limits.name, 'sender', row),
    mode: modeOf(read.method) ?? 'note',
    reliability: null,
    to,
    expectedAction: shorten(read.expectedAction ?? '', limits.paragraph, 'expected action', row),
    facilitatorNote: shorten(notes, limits.paragraph, 'note', row),
    objectives: place.objectives,
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 5,
    learningPoints: [],
    branches: [],
    status: 'draft',
    ...(read.controller ? { owner: shorten(read.controller, limits.name, 'controller', row) } : {}),
    ...(Object.keys(own).length > 0 ? { more: own } : {}),
  };
}

function firstSentence(text: string): string {
  const [sentence = text] = text.replace(/\s+/gu, ' ').split(/(?<=[.!?])\s/u);
  return sentence.length <= limits.title ? sentence : `${sentence.slice(0, limits.title - 1).trimEnd()}…`;
}

function audienceOf(
  read: ImportedInject,
  { teamOf, isForAll }: InjectPlace,
  todo: StoryTodo[],
): { to: InjectAudience; isOfStaff: boolean } {
  const to = (teams: InjectAudience['teams']): InjectAudience => ({ teams, members: [], screen: false });
  const found = read.to.map((recipient) => teamOf.get(plainWords(recipient) || recipient) ?? '');
  const isOfStaff =
    /\bexpected action\b/iu.test(read.type ?? '') ||
    (found.length > 0 && found.every((team) => team === 'staff'));
  if (isOfStaff) return { to: to([]), isOfStaff };
  if (isForAll || found.includes('all')) return { to: to('all'), isOfStaff };
  const teams = [...new Set(found.filter((team) => team !== '' && team !== 'staff'))];
  if (teams.length === 0) {
    todo.push({
      code: 'no-recipient',
      row: read.row,
      message: `Row ${read.row} names nobody who gets it: choose the teams.`,
    });
  }
  return { to: to(teams), isOfStaff };
}

/** Everything of the row that a line of the MSEL has no field for, for those who run the exercise. */
function notesOf(read: ImportedInject, isOfStaff: boolean, columnOf: ReadonlyMap<string, string>): string {
  const parts: [string, string | null | undefined][] = [
    ['', read.notes],
    ['Id in the sheet', read.id],
    ['Delivered by', modeOf(read.method) ? null : read.method],
    ['Type', read.type],
    ['Trigger', read.trigger],
    ['Location', read.location],
    ['Date', read.date],
    ['Duration', read.duration],
    ['Objective', read.objective],
    ['Status', read.status],
    ['To', read.to.length > 1 || isOfStaff ? read.to.join('; ') : null],
    ...Object.entries(read.more).filter(([heading]) => !columnOf.has(heading)),
  ];
  return parts
    .filter(([, text]) => text)
    .map(([heading, text]) => (heading === '' ? text : `${heading}: ${text}`))
    .join('\n');
}

/** What goes into the scenario's own columns. */
function ownColumns(
  { more, row }: ImportedInject,
  columnOf: ReadonlyMap<string, string>,
  shorten: Shorten,
): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [heading, text] of Object.entries(more)) {
    const id = columnOf.get(heading);
    if (id === undefined) continue;
    const before = own[id];
    const whole = before === undefined ? text : `${before}\n${text}`;
    own[id] = shorten(whole, limits.paragraph, `text of “${heading.slice(0, 30)}”`, row);
  }
  return own;
}
