import { happened } from '../decision';
import type { Rule } from '../rule';
import type { Opening } from '../story';

/**
 * EX185: the words of the exercise and how names may be used are set at its opening, and are the room's to know.
 * EX1: the story is copied into the first event; each team is given its brief without the instructions to members.
 */
export const openExercise: Rule<'OpenExercise'> = (_, { command }) => {
  const { story, joinCode, contentCap, places, vocabulary, chathamHouse } = command;
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
      ...(vocabulary ? { vocabulary } : {}),
      ...(chathamHouse ? { chathamHouse } : {}),
      secret: { script: story.script, briefs: story.briefs },
    },
    ...story.briefs.map((brief) => ({ type: 'TeamBriefed' as const, brief: { ...brief, instructions: [] } })),
  );
};
