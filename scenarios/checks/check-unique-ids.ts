import type { Story } from '../../exercise/story';
import type { Finding } from '../finding';

interface Group {
  path: string;
  what: string;
  keys: string[];
}

function groupsOf({ opening, briefs, script }: Story): Group[] {
  return [
    { path: 'opening.teams', what: 'team', keys: opening.teams.map((team) => team.id) },
    {
      path: 'opening.teams',
      what: 'letter',
      keys: [...opening.teams.map((team) => team.letter), opening.respondent.letter],
    },
    { path: 'opening.bodies', what: 'body', keys: opening.bodies.map((body) => body.id) },
    ...opening.bodies.map((body, index) => ({
      path: `opening.bodies.${index}.members`,
      what: `member of ${body.name}`,
      keys: body.members.map((member) => member.id),
    })),
    { path: 'opening.moves', what: 'move', keys: opening.moves.map((move) => String(move.number)) },
    {
      path: 'opening.objectives',
      what: 'objective',
      keys: opening.objectives.map((objective) => objective.id),
    },
    {
      path: 'opening.burdenRows',
      what: 'row of the burden table',
      keys: (opening.burdenRows ?? []).map((row) => row.id),
    },
    {
      path: 'opening.toolRules',
      what: 'tool rule',
      keys: (opening.toolRules ?? []).map((rule) => rule.id),
    },
    { path: 'opening.debriefSteps', what: 'debrief step', keys: opening.debriefSteps.map((step) => step.id) },
    { path: 'briefs', what: 'brief of team', keys: briefs.map((brief) => brief.team) },
    ...briefs.map((brief, index) => ({
      path: `briefs.${index}.instructions`,
      what: 'instruction to member',
      keys: brief.instructions.map((instruction) => instruction.member),
    })),
    { path: 'script.injects', what: 'inject', keys: script.injects.map((inject) => inject.id) },
    { path: 'script.injects', what: 'inject number', keys: script.injects.map((inject) => inject.number) },
    ...script.injects.map((inject, index) => ({
      path: `script.injects.${index}.branches`,
      what: `branch of inject ${inject.number}`,
      keys: inject.branches.map((branch) => branch.counterMove),
    })),
    {
      path: 'script.tellTales',
      what: 'tell-tale',
      keys: script.tellTales.map((tellTale) => tellTale.counterMove),
    },
    {
      path: 'script.evaluationGuides',
      what: 'evaluation guide of objective',
      keys: (script.evaluationGuides ?? []).map((guide) => guide.objective),
    },
    ...(script.evaluationGuides ?? []).map((guide, index) => ({
      path: `script.evaluationGuides.${index}.tasks`,
      what: `task of objective ${guide.objective}`,
      keys: guide.tasks.map((task) => task.id),
    })),
    { path: 'script.columns', what: 'column', keys: (script.columns ?? []).map((column) => column.id) },
    { path: 'script.personas', what: 'persona', keys: script.personas.map((persona) => persona.id) },
  ];
}

/** Finds ids, numbers and letters that stand for two things. */
export function checkUniqueIds(story: Story): Finding[] {
  return groupsOf(story).flatMap(({ path, what, keys }) => {
    const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
    return [...repeated].map(
      (key): Finding => ({
        code: 'duplicate-id',
        path: `${path}.${keys.indexOf(key)}`,
        sentence: `There is more than one ${what} “${key}”.`,
      }),
    );
  });
}
