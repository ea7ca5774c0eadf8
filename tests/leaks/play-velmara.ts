import { cardIdOf } from '../../exercise/ids';
import type { StepId, StoryInject, StoryMove } from '../../exercise/story';
import { aDraft, someOdds } from '../../exercise/testing/drafts';
import type { CounterMoveId } from '../../framework/counter-moves';
import type { LeakAudit } from './leak-audit';

const staff = ['lead', 'control', 'simcell', 'evaluator', 'technician', 'observer', 'screen'] as const;

/** Opens Velmara with all of staff and as many people in each team as asked, at most its places. */
export function gather(table: LeakAudit, peoplePerTeam: number): void {
  const { story, contentCap } = table;
  table.with('system', { type: 'OpenExercise', story, joinCode: 'ABC234', contentCap, places: {} });
  for (const role of staff) {
    table.with('system', { type: 'TakeSeat', seat: `seat_${role}`, name: role, role, team: null });
  }
  for (const { id: team, places } of story.opening.teams) {
    for (let index = 0; index < Math.min(places, peoplePerTeam); index += 1) {
      const name = `${team}-${index}`;
      table.with('system', { type: 'TakeSeat', seat: `seat_${name}`, name, role: 'player', team });
    }
  }
}

const playersOf = (table: LeakAudit, team?: string) =>
  Object.values(table.state.seats).filter((seat) => seat.role === 'player' && (!team || seat.team === team));

/** Releases an inject in one of the ways in which it can go out; everybody tries to read it, also those it is not for. */
function release(table: LeakAudit, inject: StoryInject, index: number): void {
  const audience = inject.kind === 'contingency' ? inject.to : undefined;
  table.send('seat_lead', { type: 'ReleaseInject', inject: inject.id, audience });
  const id = table.state.releases.at(-1)?.id ?? '';
  const readAll = () => {
    for (const seat of playersOf(table)) table.send(seat.id, { type: 'AcknowledgeInject', release: id });
  };
  readAll();
  if (index % 3 === 1) {
    table.send('seat_control', { type: 'TakeBackRelease', release: id });
    release(table, inject, 0);
    return;
  }
  if (index % 3 === 2) table.send('system', { type: 'HoldRelease', release: id });
  else table.pass(10_000).send('system', { type: 'CompleteRelease', release: id });
  table.send('seat_lead', { type: 'SendReleaseNow', release: id });
  readAll();
  table.send('seat_control', { type: 'ReleaseInject', inject: inject.id, audience });
  if (index % 4 === 0) table.send('seat_lead', { type: 'RecallInject', release: id });
  if (index % 4 === 2) {
    table.send('seat_lead', { type: 'SupersedeInject', release: id, title: 'Corrected', text: 'Read this.' });
  }
}

function decide(table: LeakAudit, move: number): void {
  for (const { id: team } of table.story.opening.teams) {
    const draft = aDraft({ id: cardIdOf(team, move, 1), team, move });
    for (const seat of playersOf(table)) {
      table.send(seat.id, { type: 'SignCard', card: draft.id, revision: 1 }, { draft });
    }
    const [speaker] = playersOf(table, team);
    table.send(speaker?.id ?? '', { type: 'PinFact', kind: 'unknown', text: 'Who gave the order.' });
    table.send(speaker?.id ?? '', { type: 'SendMessage', to: 'control', text: 'May we meet the Minister?' });
    const asked = table.state.messages.at(-1)?.id ?? '';
    table.send('seat_simcell', {
      type: 'AnswerMessage',
      message: asked,
      persona: 'A persona',
      text: 'Tomorrow.',
    });
    table.send('seat_lead', { type: 'AnswerMessage', message: asked, persona: 'Another', text: 'No.' });
  }
}

function agree(table: LeakAudit): void {
  for (const body of table.story.opening.bodies) {
    const members = playersOf(table, body.team);
    table.send(members[0]?.id ?? '', {
      type: 'TableProposal',
      title: 'A text',
      text: 'We ask.',
      kind: 'substance',
    });
    for (const binding of [false, true]) {
      const proposal = table.state.proposals.at(-1)?.id ?? '';
      table.send('seat_lead', { type: 'OpenVote', proposal, binding, basis: 'declared' });
      const vote = table.state.votes.at(-1)?.id ?? '';
      for (const seat of playersOf(table)) {
        const ballot = { vote, choice: 'yes', explanation: 'We can.', condition: 'A date.' } as const;
        table.send(seat.id, { type: 'CastVote', ...ballot });
        table.send(seat.id, { type: 'ChangeVote', ...ballot, choice: 'abstain' });
      }
      table.send('seat_lead', { type: 'ReadVote', vote });
    }
  }
}

function reveal(table: LeakAudit, move: number): void {
  table.send('seat_lead', { type: 'ShowCards', move });
  for (const [index, inject] of table.story.script.injects.entries()) {
    if (inject.move === move && inject.kind === 'counter-move') release(table, inject, index * 3);
  }
  table.send('seat_lead', {
    type: 'RuleOutcome',
    move,
    subject: { kind: 'counter-move' },
    outcome: 'in-part',
    mechanism: null,
    reason: 'It was late.',
    sideEffect: '',
    audience: 'everyone',
  });
}

const acts: Record<StepId, (table: LeakAudit, move: number) => void> = {
  update: (table, move) => {
    const injects = table.story.script.injects.filter(
      (one) => one.move === move && one.kind !== 'counter-move',
    );
    for (const [index, inject] of injects.entries()) release(table, inject, index);
  },
  think: (table) => table.send('seat_lead', { type: 'ClosePicks' }),
  decide,
  anticipate: (table, move) => {
    for (const seat of playersOf(table))
      table.send(seat.id, { type: 'LockForecast', move, odds: someOdds() });
  },
  agree,
  reveal,
};

function play(table: LeakAudit, move: StoryMove, counterMove: CounterMoveId): void {
  table.send('seat_simcell', {
    type: 'ChooseCounterMove',
    move: move.number,
    counterMove,
    protects: 'Time.',
  });
  for (const { step } of move.steps) {
    table.with('seat_lead', { type: 'OpenStep', move: move.number, step, confirmShortDebrief: true });
    acts[step](table, move.number);
  }
}

/** The whole of Velmara from the lobby to its close: every inject, every step, both bodies, people who move and go. */
export function playVelmara(table: LeakAudit, counterMove: CounterMoveId): void {
  gather(table, 6);
  table.with('seat_lead', { type: 'StartExercise' });
  for (const move of table.story.opening.moves) {
    play(table, move, counterMove);
    const [mover] = playersOf(table, 'council');
    table.send('seat_lead', { type: 'MoveSeat', seat: mover?.id ?? '', team: 'national' });
    table.send('seat_lead', { type: 'MoveSeat', seat: mover?.id ?? '', team: 'civil-society' });
    table.send('seat_lead', { type: 'RemoveSeat', seat: playersOf(table, 'lakes-union').at(-1)?.id ?? '' });
  }
  table.with('seat_lead', { type: 'EndExercise' });
  for (const message of table.state.messages) {
    table.send('seat_lead', { type: 'ShowMessage', message: message.id });
  }
  table.with('seat_lead', { type: 'CloseExercise', confirmShortDebrief: true });
}
