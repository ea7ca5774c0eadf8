import type { DraftKind, PartContent, StoryFields } from '../../exercise/authoring/draft';
import type { Story } from '../../exercise/story';

/** The parts that a story is made of, in order. Where it came from (`scenarioId`, `revision`) is no part of it. */
export function storyToParts({ opening, briefs, script }: Story): PartContent[] {
  const { scenarioId: _id, revision: _revision, contacts: _contacts, ...ofOpening } = opening;
  const { manual, teams, bodies, moves, objectives, ...openingFields } = ofOpening;
  const { injects, personas, facilitatorNotes, evaluationGuides = [], ...scriptFields } = script;
  const story: StoryFields = { ...openingFields, ...scriptFields };
  return [
    ...listed('story', [story]),
    ...listed('section', manual),
    ...listed('team', teamsWithBriefs(teams, briefs)),
    ...listed('body', bodies),
    ...listed('move', moves),
    ...listed('inject', injects),
    ...listed('persona', personas),
    ...listed('objective', objectivesWithGuides(objectives, evaluationGuides)),
    ...listed('note', facilitatorNotes),
  ];
}

function listed<K extends DraftKind>(kind: K, values: readonly PartContent<K>['value'][]): PartContent[] {
  return values.map((value, index) => ({ kind, place: index + 1, value }) as PartContent);
}

/** A brief whose team is not there comes with a team that has nothing but its id, so that nothing written is lost. */
function teamsWithBriefs(teams: Story['opening']['teams'], briefs: Story['briefs']) {
  const left = [...briefs];
  const known = teams.map((team) => {
    const at = left.findIndex((brief) => brief.team === team.id);
    const [brief] = at < 0 ? [] : left.splice(at, 1);
    return { team, brief: brief ? withoutTeam(brief) : null };
  });
  const blank = { name: '', shortName: '', letter: '', places: 1, summary: '' };
  const strays = left.map((brief) => ({ team: { id: brief.team, ...blank }, brief: withoutTeam(brief) }));
  return [...known, ...strays];
}

function withoutTeam({ team: _team, ...brief }: Story['briefs'][number]) {
  return brief;
}

/** The same for guides. */
function objectivesWithGuides(
  objectives: Story['opening']['objectives'],
  guides: NonNullable<Story['script']['evaluationGuides']>,
) {
  const left = [...guides];
  const known = objectives.map((objective) => {
    const at = left.findIndex((guide) => guide.objective === objective.id);
    const [guide] = at < 0 ? [] : left.splice(at, 1);
    return { ...objective, guide: guide ? withoutObjective(guide) : null };
  });
  const strays = left.map((guide) => ({ id: guide.objective, text: '', guide: withoutObjective(guide) }));
  return [...known, ...strays];
}

function withoutObjective({
  objective: _objective,
  ...guide
}: NonNullable<Story['script']['evaluationGuides']>[number]) {
  return guide;
}
