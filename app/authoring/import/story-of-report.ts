import type { PartChange } from '../../../exercise/authoring/answers';
import type { ImportedInject, SpreadsheetReport } from '../../../exercise/authoring/spreadsheet-report';
import { type InjectMode, injectModes, type StoryInject } from '../../../exercise/story';
import { blankInject } from '../msel/blank-inject';
import { idOfName } from '../sections/free-id';

/** What a scenario has already: names in a spreadsheet are looked for among them. */
export interface KnownNames {
  teams: { id: string; name: string; shortName: string }[];
  injects: Pick<StoryInject, 'id' | 'number' | 'move' | 'plannedMinute' | 'scenarioTime'>[];
  move: number;
  lastPlace: number;
}

/** Names of the sheet that mean everybody, in the languages that people write MSELs in. */
const everybody = ['all', 'all players', 'all teams', 'everyone', 'tous', 'alle', 'todos', 'tutti'];

/** The recipients of a report that are no team yet, in the order in which they come. */
export function newRecipients({ injects }: SpreadsheetReport, known: KnownNames): string[] {
  const names = new Set(injects.flatMap(({ to }) => to));
  return [...names].filter((name) => !everybody.includes(name.toLowerCase()) && !teamOf(name, known.teams));
}

/**
 * The lines of a report as changes of a scenario, in the order of the sheet. Recipients that are chosen become teams of
 * their own; those that are not are named in the line's notes, so that none is lost.
 */
export function changesOfReport(
  report: SpreadsheetReport,
  known: KnownNames,
  asTeams: string[],
): PartChange[] {
  const teams = [...known.teams];
  const changes: PartChange[] = asTeams.map((name, at) => {
    const id = idOfName(
      name,
      teams.map((team) => team.id),
      'team',
    );
    const team = { id, name: name.slice(0, 60), shortName: name.slice(0, 20) };
    teams.push(team);
    const letter = /[A-Z]/u.exec(name.toUpperCase())?.[0] ?? 'A';
    const value = { team: { ...team, letter, places: 4, summary: '' }, brief: null };
    return { make: { kind: 'team', place: 100 + at, value } };
  });
  const taken = [...known.injects];
  for (const [at, one] of report.injects.entries()) {
    const value = injectOf(one, { ...known, injects: taken, teams });
    taken.push(value);
    changes.push({ make: { kind: 'inject', place: known.lastPlace + 1 + at, value } });
  }
  return changes;
}

/** One line of the sheet as an inject, with what does not fit anywhere kept in its notes. */
function injectOf(one: ImportedInject, known: KnownNames): StoryInject {
  const blank = blankInject(known.injects, known.injects.at(-1));
  const number = (one.number ?? one.id ?? '').trim();
  const isFree = /^P?\d{1,3}[a-z]?$/u.test(number) && !known.injects.some((line) => line.number === number);
  const unknown = one.to.filter(
    (name) => !everybody.includes(name.toLowerCase()) && !teamOf(name, known.teams),
  );
  const extra = Object.entries(one.more).map(([heading, text]) => `${heading}: ${text}`);
  const notes = [
    one.id && !(isFree && one.id === number) ? `id: ${one.id}` : '',
    ...unknown.map((name) => `to: ${name}`),
    one.notes ?? '',
    ...extra,
  ];
  const isAll = one.to.some((name) => everybody.includes(name.toLowerCase()));
  return {
    ...blank,
    number: isFree ? number : blank.number,
    move: known.move,
    plannedMinute:
      one.when.as === 'relative' && one.when.minute !== null && one.when.minute >= 0 ? one.when.minute : 0,
    scenarioTime: [one.date, one.scenarioTime ?? one.time].filter(Boolean).join(' '),
    title: one.title || (one.text.split('\n')[0] ?? '').slice(0, 90),
    text: one.text || one.title,
    from: one.from ?? '',
    mode: modeOf(one.method),
    to: {
      teams: isAll ? 'all' : one.to.flatMap((name) => teamOf(name, known.teams)?.id ?? []),
      members: [],
      screen: false,
    },
    expectedAction: one.expectedAction ?? '',
    ...(one.controller ? { owner: one.controller } : {}),
    ...(notes.some(Boolean) ? { notes: notes.filter(Boolean).join('\n') } : {}),
  };
}

function teamOf(name: string, teams: KnownNames['teams']) {
  const plain = name.trim().toLowerCase();
  return teams.find((team) =>
    [team.id, team.name, team.shortName].some((one) => one.toLowerCase() === plain),
  );
}

/** The way of delivery that a word of the sheet means; a message where it is none of them. */
function modeOf(method: string | null): InjectMode {
  const word = (method ?? '').toLowerCase();
  if (/phone|telep|call|appel|anruf|llamada/u.test(word)) return 'call';
  if (/mail/u.test(word)) return 'email';
  if (/news|tv|radio|press|media/u.test(word)) return 'news';
  if (/twitter|social|post|facebook/u.test(word)) return 'post';
  if (/brief/u.test(word)) return 'brief';
  return injectModes.find((mode) => word.includes(mode)) ?? 'message';
}
