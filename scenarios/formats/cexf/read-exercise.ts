import { z } from 'zod';
import type { Opening, StoryInject } from '../../../exercise/story';
import { openingSchema } from '../../schema';
import { storyLimits as limits } from '../../story-limits';
import type { NotHeld } from './cexf-keeps';
import type { Cexf } from './cexf-schema';
import { type Cuts, cutsInWords, cutTo } from './cut-to';

/** Stands where the author has to write. */
export const toBeWritten = 'To be written.';
/** Minutes that a workshop has where the file does not say. */
const usualMinutes = 90;
const { manual: manualSchema, language, contentNote, scenarioId } = openingSchema.shape;

/** What `writeCexf` lays into the description of an exercise; each value counts by itself. */
const ownSchema = z.looseObject({
  'forestall:content-note': contentNote.optional().catch(undefined),
  'forestall:language': language.catch(undefined),
  'forestall:scenario': scenarioId.optional().catch(undefined),
  'forestall:manual': manualSchema.optional().catch(undefined),
});

/** The teams that a draft has: those that lines go to, or one for everybody. */
export function draftTeams(injects: readonly StoryInject[]): string[] {
  const named = injects.flatMap(({ to }) => (to.teams === 'all' ? [] : to.teams));
  const teams = [...new Set(named)].slice(0, limits.parts);
  return teams.length === 0 ? ['players'] : teams;
}

/** An id made of a name; one that says where it comes from where nothing of the name is left. */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, limits.id);
  return id.replaceAll(/^-+|-+$/g, '') || 'from-cexf';
}

/** A text of Markdown by its headings of the second order. */
function sectionsOf(text: string, cuts: Cuts): Opening['manual'] {
  const parts = text.split(/^##? +/m).filter((part) => part.trim() !== '');
  const sections = parts.map((part) => {
    const [first = '', ...rest] = part.trim().split('\n');
    const isHeaded = rest.join('').trim() !== '';
    const path = 'exercise.expanded';
    return {
      heading: isHeaded ? cutTo(limits.title, first, path, cuts) : 'Where things stand',
      text: cutTo(limits.section, isHeaded ? rest.join('\n') : first, path, cuts),
    };
  });
  return sections.length === 0
    ? [{ heading: 'Where things stand', text: toBeWritten }]
    : sections.slice(0, limits.many);
}

const minutesOf = (duration: Cexf['exercise']['total_duration']): number => {
  const minutes = Math.round(Number(duration ?? Number.NaN) / 60);
  return minutes >= 1 ? Math.min(minutes, limits.minutes) : usualMinutes;
};

const revisionOf = (version: Cexf['exercise']['version']): number => {
  const revision = Number(version);
  return Number.isSafeInteger(revision) && revision >= 1 ? revision : 1;
};

/** Everything for the room: what the file says of it, and what an author writes anew. */
export function draftOpening(
  { exercise }: Cexf,
  injects: readonly StoryInject[],
  teams: readonly string[],
): { opening: Opening; notHeld: NotHeld[] } {
  const cuts: Cuts = { paths: [] };
  const own = ownSchema.safeParse(exercise.meta).data ?? {};
  const minutes = minutesOf(exercise.total_duration);
  const title = cutTo(limits.title, exercise.name, 'exercise.name', cuts, 'Without a name');
  const moves = [...new Set(injects.map(({ move }) => move))].sort((a, b) => a - b).slice(0, limits.parts);
  const language = own['forestall:language'];
  const opening: Opening = {
    scenarioId: own['forestall:scenario'] ?? idOf(exercise.name),
    revision: revisionOf(exercise.version),
    title,
    subtitle: cutTo(limits.line, exercise.description ?? '', 'exercise.description', cuts, title),
    minutes,
    debriefFloorMinutes: Math.floor(minutes / 4),
    people: { from: teams.length, to: Math.max(teams.length, teams.length * 4) },
    contentNote: own['forestall:content-note'] ?? toBeWritten,
    emergencyWord: 'No duff',
    manual: own['forestall:manual'] ?? sectionsOf(exercise.expanded ?? '', cuts),
    rulesOfPlay: ['Speak from your role.'],
    respondent: { name: 'To be named', letter: 'R' },
    teams: teams.map((id, index) => ({
      id,
      name: id === 'players' ? 'Players' : id,
      shortName: (id === 'players' ? 'Players' : id).slice(0, limits.shortName),
      letter: String.fromCharCode(65 + index),
      places: 4,
      summary: toBeWritten,
    })),
    bodies: [],
    moves: moves.map((number) => ({
      number,
      title: number === 0 ? 'Practice' : `Move ${number}`,
      scenarioTime: injects.find(({ move }) => move === number)?.scenarioTime ?? 'Day 1',
      steps: [
        { step: 'update', minutes: 5, question: 'What do we know?' },
        { step: 'decide', minutes: 10, question: 'What do we do?' },
      ],
    })),
    debriefSteps: [{ id: 'timeline', minutes: Math.max(1, Math.floor(minutes / 4)) }],
    objectives: [{ id: 'O1', text: toBeWritten }],
    baselineQuestion: toBeWritten,
    ...(language === undefined ? {} : { language }),
  };
  return { opening, notHeld: cutsInWords(cuts) };
}
