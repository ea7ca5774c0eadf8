import { type Decision, happened, refused } from '../decision';
import { idFrom } from '../ids';
import { whyOverBudget } from '../message-budget';
import type { Rule } from '../rule';
import { isStaffRole, type State, seatOf, type Talk } from '../state';

/** The teams that are in a talk now. */
const present = ({ parties }: Talk) =>
  parties.filter(({ standing }) => standing === 'in').map(({ team }) => team);
/** Every team of a talk, however it stands. */
const everyParty = ({ parties }: Talk) => parties.map(({ team }) => team);

/** EX62: a talk with outside actors is one with control. A plenary is before everybody. */
const asControls = ({ actors, isPlenary }: Talk) =>
  actors.length > 0 && !isPlenary ? { withControl: true as const } : {};

/** A talk of a team, with how the team stands in it. EX272: of another's talk it is told that there is none. */
function talkOf(state: State, by: string, id: string) {
  const team = seatOf(state, by)?.team ?? null;
  const talk = state.talks.find((one) => one.id === id);
  const party = talk?.parties.find((one) => one.team === team);
  return talk && party ? { talk, team: party.team, standing: party.standing } : null;
}

/** EX266: a team that was asked accepts or declines, and leaves when it likes. Who left can come back. */
export const answerTalk: Rule<'AnswerTalk'> = (state, { command, by }) => {
  const found = talkOf(state, by, command.talk);
  if (!found) return refused('UnknownTalk');
  const { talk, team, standing } = found;
  if (talk.closedAt !== null) return refused('TalkIsOver');
  const told = { talk: talk.id, team, teams: everyParty(talk), ...asControls(talk) };
  if (command.answer === 'accept') {
    return standing === 'in' ? happened() : happened({ type: 'TalkJoined', ...told });
  }
  if (talk.isPlenary) return refused('PlenaryStays');
  return standing === 'left' ? happened() : happened({ type: 'TalkLeft', ...told });
};

/** EX267: who is in a talk speaks to those who are in it then, and to nobody who comes later. Nobody speaks to an empty room. */
export const speakInTalk: Rule<'SpeakInTalk'> = (state, { command, by, id }) => {
  const found = talkOf(state, by, command.talk);
  if (!found) return refused('UnknownTalk');
  const { talk, team, standing } = found;
  if (talk.closedAt !== null) return refused('TalkIsOver');
  if (standing !== 'in') return refused('NotInTalk');
  const teams = present(talk);
  if (teams.length < 2 && talk.actors.length === 0) return refused('NobodyListens');
  const over = talk.isPlenary ? null : whyOverBudget(state, team);
  if (over) return over;
  return happened({
    type: 'TalkSaid',
    talk: talk.id,
    line: idFrom('line', id),
    speaker: { team },
    text: command.text,
    teams,
    secret: { author: seatOf(state, by)?.name ?? '' },
  });
};

/** EX268: SimCell speaks for the outside actors that are in a talk, and for nobody else. */
export const speakAsActor: Rule<'SpeakAsActor'> = (state, { command, id }) => {
  const { actor, text } = command;
  const talk = state.talks.find((one) => one.id === command.talk);
  if (!talk) return refused('UnknownTalk');
  if (talk.closedAt !== null) return refused('TalkIsOver');
  if (!talk.actors.includes(actor)) return refused('UnknownActor');
  const teams = present(talk);
  if (teams.length === 0) return refused('NobodyListens');
  const line = { talk: talk.id, line: idFrom('line', id), speaker: { actor }, text, teams };
  return happened({ type: 'TalkSaid', ...line });
};

/** EX271: a line is marked as read once for each team that was told it. */
export const markTalkRead: Rule<'MarkTalkRead'> = (state, { command, by }) => {
  const found = talkOf(state, by, command.talk);
  const line = found?.talk.lines.find(({ id, told }) => id === command.line && told.includes(found.team));
  if (!found || !line) return refused('UnknownTalk');
  const { talk, team } = found;
  const isOwn = line.speaker !== null && 'team' in line.speaker && line.speaker.team === team;
  if (isOwn || line.readBy.includes(team)) return happened();
  return happened({ type: 'TalkRead', talk: talk.id, line: line.id, team, teams: line.told });
};

/** EX270: the team that opened a talk closes it, and staff close any. */
export const closeTalk: Rule<'CloseTalk'> = (state, { command, by }): Decision => {
  const isStaff = isStaffRole(seatOf(state, by)?.role);
  const talk = isStaff
    ? state.talks.find((one) => one.id === command.talk)
    : talkOf(state, by, command.talk)?.talk;
  if (!talk) return refused('UnknownTalk');
  if (!isStaff && talk.opener !== seatOf(state, by)?.team) return refused('NotAllowed');
  return talk.closedAt === null
    ? happened({ type: 'TalkClosed', talk: talk.id, teams: everyParty(talk), ...asControls(talk) })
    : happened();
};
