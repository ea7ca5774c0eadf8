import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import { whyOverBudget } from '../message-budget';
import type { Rule } from '../rule';
import type { State } from '../state';

const distinct = (ids: readonly string[]) => [...new Set(ids)];

/** Whether every one of them is a team. */
const areTeams = ({ opening }: State, ids: string[]) =>
  ids.every((id) => opening?.teams.some((team) => team.id === id));

const newTalk = (id: string) => ({ type: 'TalkOpened', talk: idFrom('talk', id) }) as const;

/** EX265: a team asks other teams, contacts or both to a talk, with its first words. They come in when they accept. */
export const openTalk: Rule<'OpenTalk'> = (state, { command, by, id }) => {
  const seat = state.seats[by];
  if (!seat?.team) return refused('NotAllowed');
  const own = seat.team;
  const others = distinct(command.teams);
  if (others.includes(own) || !areTeams(state, others)) return refused('UnknownTeam');
  const contacts = distinct(command.contacts).map((contact) =>
    state.opening?.contacts?.find((one) => one.id === contact),
  );
  if (contacts.includes(undefined)) return refused('UnknownContact');
  if (others.length + contacts.length === 0) return refused('TalkNeedsOthers');
  const over = whyOverBudget(state, own);
  if (over) return over;
  const { topic, text } = command;
  return happened({
    ...newTalk(id),
    ...{ topic, plenary: false, opener: own },
    teams: [own, ...others],
    actors: contacts.flatMap((contact) => contact?.name ?? []),
    first: { line: idFrom('line', id), speaker: { team: own }, text },
    secret: { author: seat.name },
  });
};

/** EX268: SimCell asks teams to a talk as any outside actor; the first of the actors speaks the first words. */
export const openActorTalk: Rule<'OpenActorTalk'> = (state, { command, id }) => {
  const teams = distinct(command.teams);
  const actors = distinct(command.actors);
  const [actor] = actors;
  if (!areTeams(state, teams)) return refused('UnknownTeam');
  if (teams.length === 0 || actor === undefined) return refused('TalkNeedsOthers');
  const { topic, text } = command;
  return happened({
    ...newTalk(id),
    ...{ topic, plenary: false, opener: null, teams, actors },
    first: { line: idFrom('line', id), speaker: { actor }, text },
  });
};

/** EX269: staff open a plenary: every team is in it at once, and none leaves it. */
export const openPlenary: Rule<'OpenPlenary'> = (state, { command, id }) => {
  const { topic, text } = command;
  return happened({
    ...newTalk(id),
    ...{ topic, plenary: true, opener: null },
    teams: (state.opening?.teams ?? []).map((team) => team.id),
    actors: distinct(command.actors),
    first: { line: idFrom('line', id), speaker: null, text },
  });
};
