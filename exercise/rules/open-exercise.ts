import { happened, refused } from '../decision';
import { briefForTeam } from '../languages/brief-for-team';
import type { Rule } from '../rule';
import type { Contact, Opening, Persona } from '../story';

/** EX141: whom teams can ask: name and role of those whom the story lists as reachable, and nothing else of them. */
function contactsOf(personas: Persona[]): Contact[] {
  return personas.filter((one) => one.reachable).map(({ id, name, role }) => ({ id, name, role }));
}

/**
 * EX185: the words of the exercise and how names may be used are set at its opening, and are the room's to know.
 * EX1: the story is copied into the first event; each team is given its brief without the instructions to members.
 * EX170: it says whether it is a rehearsal.
 * EX332: a case study is opened only when somebody has acknowledged by name that real names are used, in a rehearsal too.
 * EX333: who did is recorded with the secrets of the opening, for staff alone.
 */
export const openExercise: Rule<'OpenExercise'> = (_, { command }) => {
  const { story, joinCode, contentCap, places, vocabulary, chathamHouse, rehearsal, acknowledged } = command;
  const isCase = story.opening.caseStudy !== undefined;
  if (isCase && !acknowledged?.by.trim()) return refused('CaseNotAcknowledged');
  const contacts = contactsOf(story.script.personas);
  const opening: Opening = {
    ...story.opening,
    ...(contacts.length > 0 ? { contacts } : {}),
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
      ...(rehearsal ? { rehearsal } : {}),
      secret: {
        script: story.script,
        briefs: story.briefs,
        ...(isCase && acknowledged ? { caseAcknowledged: acknowledged } : {}),
      },
    },
    ...story.briefs.map((brief) => ({ type: 'TeamBriefed' as const, brief: briefForTeam(brief) })),
  );
};
