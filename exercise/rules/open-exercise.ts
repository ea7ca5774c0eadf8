import { happened } from '../decision';
import type { Rule } from '../rule';
import type { Opening } from '../story';

/**
 * EX1: the story is copied into the first event; each team is given its brief without the instructions to members.
 * EX170: it says whether it is a rehearsal.
 */
export const openExercise: Rule<'OpenExercise'> = (_, { command }) => {
  const { story, joinCode, contentCap, places, rehearsal } = command;
  const opening: Opening = {
    ...story.opening,
    teams: story.opening.teams.map((team) => ({ ...team, places: places[team.id] ?? team.places })),
  };
  return happened(
    {
      type: 'ExerciseOpened',
      opening,
      joinCode,
      contentCap,
      ...(rehearsal ? { rehearsal } : {}),
      secret: { script: story.script, briefs: story.briefs },
    },
    ...story.briefs.map((brief) => ({ type: 'TeamBriefed' as const, brief: { ...brief, instructions: [] } })),
  );
};
