import type { Story, StoryInject } from '../../exercise/story';
import { counterMoveIds } from '../../framework/counter-moves';
import { unknownEntrySentence } from '../catalogue-id';
import type { Finding, FindingCode } from '../finding';

const knownCounterMoves: ReadonlySet<string> = new Set(counterMoveIds);

function finding(code: FindingCode, path: string, sentence: string): Finding {
  return { code, path, sentence };
}

function checkInjectReferences(story: Story, inject: StoryInject, path: string): Finding[] {
  const { opening, script } = story;
  const teams = inject.to.teams === 'all' ? [] : inject.to.teams;
  const members = opening.bodies.flatMap((body) => body.members.map((member) => `${body.id}:${member.id}`));
  const name = `Inject ${inject.number}`;
  const found: Finding[] = [];
  for (const team of teams.filter((id) => !opening.teams.some((known) => known.id === id))) {
    found.push(
      finding(
        'unknown-team',
        `${path}.to.teams`,
        `${name} goes to the team “${team}”, which does not exist.`,
      ),
    );
  }
  for (const member of inject.to.members.filter((id) => !members.includes(id))) {
    found.push(
      finding(
        'unknown-member',
        `${path}.to.members`,
        `${name} goes to the member “${member}”, which does not exist.`,
      ),
    );
  }
  for (const id of inject.objectives.filter((id) => !opening.objectives.some((known) => known.id === id))) {
    found.push(
      finding(
        'unknown-objective',
        `${path}.objectives`,
        `${name} serves the objective “${id}”, which does not exist.`,
      ),
    );
  }
  for (const { counterMove } of inject.branches.filter(
    (branch) => !knownCounterMoves.has(branch.counterMove),
  )) {
    found.push(
      finding(
        'unknown-counter-move',
        `${path}.branches`,
        `In a branch of inject ${inject.number}: ${unknownEntrySentence('counter-move', counterMove)}`,
      ),
    );
  }
  if (inject.contingencyFor !== null && !script.injects.some((known) => known.id === inject.contingencyFor)) {
    found.push(
      finding(
        'unknown-inject',
        `${path}.contingencyFor`,
        `${name} repairs the inject “${inject.contingencyFor}”, which does not exist.`,
      ),
    );
  }
  if (!opening.moves.some((move) => move.number === inject.move)) {
    found.push(
      finding(
        'unknown-move',
        `${path}.move`,
        `${name} belongs to move ${inject.move}, which does not exist.`,
      ),
    );
  }
  return found;
}

function checkBriefReferences({ opening, briefs }: Story): Finding[] {
  const missing = opening.teams.flatMap((team, index) =>
    briefs.some((brief) => brief.team === team.id)
      ? []
      : [finding('brief-missing', `opening.teams.${index}`, `The team “${team.id}” has no brief.`)],
  );
  const broken = briefs.flatMap((brief, index) => {
    if (!opening.teams.some((team) => team.id === brief.team)) {
      return [
        finding(
          'unknown-team',
          `briefs.${index}.team`,
          `A brief is for the team “${brief.team}”, which does not exist.`,
        ),
      ];
    }
    const members = opening.bodies.filter((body) => body.team === brief.team).flatMap((body) => body.members);
    return brief.instructions
      .filter((instruction) => !members.some((member) => member.id === instruction.member))
      .map(({ member }) =>
        finding(
          'unknown-member',
          `briefs.${index}.instructions`,
          `The team “${brief.team}” holds no member “${member}” to instruct.`,
        ),
      );
  });
  return [...missing, ...broken];
}

/** Finds names of teams, members, objectives, counter-moves, injects and moves that lead nowhere, and teams without a brief. */
export function checkReferences(story: Story): Finding[] {
  const bodies = story.opening.bodies.flatMap((body, index) =>
    story.opening.teams.some((team) => team.id === body.team)
      ? []
      : [
          finding(
            'unknown-team',
            `opening.bodies.${index}.team`,
            `${body.name} sits in the team “${body.team}”, which does not exist.`,
          ),
        ],
  );
  const { baselineBody } = story.opening;
  const baseline =
    baselineBody === undefined || story.opening.bodies.some(({ id }) => id === baselineBody)
      ? []
      : [
          finding(
            'unknown-body',
            'opening.baselineBody',
            `The question before play is answered by the body “${baselineBody}”, which does not exist.`,
          ),
        ];
  const tellTales = story.script.tellTales
    .filter((tellTale) => !knownCounterMoves.has(tellTale.counterMove))
    .map(({ counterMove }) =>
      finding(
        'unknown-counter-move',
        'script.tellTales',
        `In the tell-tales: ${unknownEntrySentence('counter-move', counterMove)}`,
      ),
    );
  const injects = story.script.injects.flatMap((inject, index) =>
    checkInjectReferences(story, inject, `script.injects.${index}`),
  );
  return [...bodies, ...baseline, ...checkBriefReferences(story), ...injects, ...tellTales];
}
