import type { Story, StoryMove } from '../../exercise/story';
import type { SeatClient } from '../client/seat-client';

type Request = { type: string } & Record<string, unknown>;

/** A facilitator alone with one laptop: gives commands, and keeps why any was refused. */
export class PaperFacilitator {
  /** Refusals, as `Command: Code`. */
  readonly refusals: string[] = [];

  constructor(
    private readonly lead: SeatClient,
    private readonly story: Story,
  ) {}

  /** Plays the whole scenario from its lobby to ENDEX. What only members of a body would get on a device is handed out. */
  async play(): Promise<void> {
    await this.give({ type: 'SetPaperMode', on: true });
    await this.give({ type: 'StartExercise' });
    for (const move of this.story.opening.moves) await this.playMove(move);
    await this.give({ type: 'EndExercise', confirmShortDebrief: true });
  }

  private async give(command: Request): Promise<boolean> {
    const answer = await this.lead.command(command);
    if (!answer.ok) this.refusals.push(`${command.type}: ${answer.code}`);
    return answer.ok;
  }

  /** The id that the newest event of a type carries; the answer to a command may come before its events. */
  private async newest(type: string, id: string, count: number): Promise<string> {
    await this.lead.until((client) => client.eventsOf(type).length >= count, `${count} of ${type}`);
    return String(this.lead.eventsOf(type)[count - 1]?.[id]);
  }

  private async playMove({ number: move, steps }: StoryMove): Promise<void> {
    if (this.answers(move)) {
      const protects = 'Room to choose.';
      await this.give({ type: 'ChooseCounterMove', move, counterMove: 'CM2', protects });
    }
    for (const { step } of steps) {
      await this.give({ type: 'OpenStep', move, step, confirmShortDebrief: true });
      if (step === 'update') await this.release(move, 'contextual', 'practice');
      if (step === 'decide') await this.enterCards(move);
      if (step === 'anticipate') await this.enterForecasts(move);
      if (step === 'agree') for (const body of this.story.opening.bodies) await this.vote(body);
      if (step === 'reveal') await this.reveal(move);
    }
  }

  private async release(move: number, ...kinds: string[]): Promise<void> {
    const lines = this.story.script.injects.filter((line) => line.move === move && kinds.includes(line.kind));
    for (const { id, to } of lines) {
      const isForMembersAlone = to.teams.length === 0 && !to.screen;
      if (isForMembersAlone) await this.give({ type: 'CompleteInject', inject: id });
      else await this.releaseNow(id);
    }
  }

  private async releaseNow(inject: string): Promise<void> {
    const before = this.lead.eventsOf('InjectGoingOut').length;
    if (!(await this.give({ type: 'ReleaseInject', inject, override: true }))) return;
    await this.give({
      type: 'SendReleaseNow',
      release: await this.newest('InjectGoingOut', 'release', before + 1),
    });
  }

  private async enterCards(move: number): Promise<void> {
    for (const { id: team } of this.story.opening.teams) {
      const sheet = { tool: 'T22', headline: `What ${team} decided.` };
      await this.give({ type: 'EnterCard', team, move, sheet });
    }
  }

  private async enterForecasts(move: number): Promise<void> {
    for (const { id: team } of this.story.opening.teams) {
      await this.give({ type: 'EnterForecast', team, move, medians: { CM1: 1, CM2: 4 }, slips: 3 });
    }
  }

  private async vote({ id: body, members }: Story['opening']['bodies'][number]): Promise<void> {
    const texts = this.lead.eventsOf('ProposalTabled').length;
    const member = members[0]?.id;
    const text = { type: 'EnterProposal', body, member, title: `A text of ${body}`, kind: 'substance' };
    if (!(await this.give(text))) return;
    const proposal = await this.newest('ProposalTabled', 'proposal', texts + 1);
    for (const binding of [false, true]) {
      const opened = this.lead.eventsOf('VoteOpened').length;
      await this.give({ type: 'OpenVote', proposal, binding, basis: 'declared' });
      const vote = await this.newest('VoteOpened', 'vote', opened + 1);
      const ballots = Object.fromEntries(members.map(({ id }) => [id, { choice: 'yes' }]));
      await this.give({ type: 'EnterVotes', vote, ballots });
      await this.give({ type: 'ReadVote', vote });
    }
  }

  private async reveal(move: number): Promise<void> {
    const hasCards = this.subjectsOf(move).some(({ kind }) => kind === 'card');
    if (hasCards) await this.give({ type: 'ShowCards', move });
    await this.release(move, 'counter-move');
    const words = { outcome: 'in-part', mechanism: null, reason: 'It was late.', sideEffect: '' };
    for (const subject of this.subjectsOf(move))
      await this.give({ type: 'RuleOutcome', move, subject, audience: 'everyone', ...words });
    await this.give({
      type: 'MoveSituationLine',
      line: 'means',
      direction: 'worsening',
      confidence: 'low',
    });
  }

  /** Whether the other side answers in a move. */
  private answers(move: number): boolean {
    return this.story.script.injects.some((line) => line.move === move && line.kind === 'counter-move');
  }

  /** What happened since the first step of a move and can be ruled on: cards, the answer, votes that counted. */
  private subjectsOf(move: number): Record<string, unknown>[] {
    const events = this.lead.told.get('lead')?.events.map(({ event }) => event) ?? [];
    const from = events.findIndex((event) => event.type === 'StepOpened' && event.move === move);
    const since = events.slice(Math.max(0, from));
    return since.flatMap((event) => {
      if (event.type === 'CardSubmitted') return [{ kind: 'card', card: event.card, team: event.team }];
      if (event.type === 'CounterMoveRevealed') return [{ kind: 'counter-move' }];
      return event.type === 'VoteRead' && event.binding ? [{ kind: 'vote', vote: event.vote }] : [];
    });
  }
}
