import type { Sentence } from '../sentence';
import type { State } from '../state';

/**
 * What a sentence of the timeline may look up: the view of the channel on which the event was told. Any folded `State`
 * is one; `opening` and `seats` are enough, the rest lets a sentence name what it is about.
 */
export type TimelineContext = Pick<State, 'opening' | 'seats'> &
  Partial<Pick<State, 'script' | 'releases' | 'proposals' | 'votes' | 'cards' | 'vocabulary' | 'talks'>>;

/** Whose words a sentence uses for the parts of an exercise. */
export function wordsOf({ vocabulary }: TimelineContext): { vocabulary: string } {
  return { vocabulary: vocabulary ?? 'hseep' };
}

/** The name of a team, or its id where the opening is not known. */
export function teamName(id: string, { opening }: TimelineContext): string {
  return opening?.teams.find((team) => team.id === id)?.name ?? id;
}

/** The names of teams, one after the other. */
export function teamNames(ids: string[], context: TimelineContext): string {
  return ids.map((id) => teamName(id, context)).join(', ');
}

/** The name of a body, or its id where the opening is not known. */
export function bodyName(id: string, { opening }: TimelineContext): string {
  return opening?.bodies.find((body) => body.id === id)?.name ?? id;
}

/** The name of the member that a seat holds; empty when it holds none. */
export function memberName(
  member: { body: string; id: string } | null,
  { opening }: TimelineContext,
): string {
  if (!member) return '';
  const body = opening?.bodies.find((candidate) => candidate.id === member.body);
  return body?.members.find((candidate) => candidate.id === member.id)?.name ?? '';
}

/** The title of a release, as far as the channel knows it. */
export function releaseTitle(id: string, { releases }: TimelineContext): string {
  return releases?.find((release) => release.id === id)?.content.title ?? '';
}

/** The title of a text before a body, as far as the channel knows it. */
export function proposalTitle(id: string, { proposals }: TimelineContext): string {
  return proposals?.find((proposal) => proposal.id === id)?.title ?? '';
}

/** The title of a vote, as far as the channel knows it. */
export function voteTitle(id: string, { votes }: TimelineContext): string {
  return votes?.find((vote) => vote.id === id)?.title ?? '';
}

/** Whether a sentence can name a thing: ICU selects on it. */
export const whether = (text: string): 'yes' | 'no' => (text === '' ? 'no' : 'yes');

/** Values of the part of a sentence that lists recipients: each group says whether it comes first. */
export function recipientValues(
  to: { teams: string[]; screen: boolean; seats: string[] },
  context: TimelineContext,
): NonNullable<Sentence['values']> {
  const hasTeams = to.teams.length > 0;
  return {
    teams: teamNames(to.teams, context),
    screen: to.screen ? (hasTeams ? 'also' : 'first') : 'no',
    people: to.seats.length === 0 ? 'no' : hasTeams || to.screen ? 'also' : 'first',
    count: to.seats.length,
  };
}
