import { type CardContent, filledLines } from '../../exercise/card';
import { allChannels, type Channel, channelsOf } from '../../exercise/channel';
import type { CardDraft } from '../../exercise/command';
import { disclose } from '../../exercise/disclose';
import { evolve } from '../../exercise/evolve';
import { exerciseTime, paceOf } from '../../exercise/exercise-clock';
import { cardIdOf } from '../../exercise/ids';
import { initialState, type Seat, type State } from '../../exercise/state';
import type { Story } from '../../exercise/story';
import { Table } from '../../exercise/testing/table';
import type { Act, Plan } from '../act';
import { conductorPlans } from '../conductor';
import { type Memory, newMemory, nextPlan, remember } from '../next-plan';
import { playerPlans } from '../player';
import type { CardInWriting, PlayerSight } from '../sight';
import { say } from '../words';

/** A rehearsal in memory: bots see what the rules disclose to their channels, and act on a table without a server. */
export class BotRoom {
  readonly table = new Table();
  /** Why an act was refused, with its key. */
  readonly refusals: string[] = [];
  private readonly drafts = new Map<string, CardInWriting & { team: string }>();
  private readonly views = new Map<Channel, { heard: number; view: State }>();
  private readonly memories = new Map<string, Memory>();

  constructor(story: Story) {
    const opening = {
      story,
      joinCode: 'ABC234',
      contentCap: 2 as const,
      places: {},
      rehearsal: true as const,
      ...(story.opening.caseStudy ? { acknowledged: { by: 'Lead', at: this.table.now } } : {}),
    };
    this.table
      .with('system', { type: 'OpenExercise', ...opening })
      .with('system', { type: 'TakeSeat', seat: 'seat_lead', name: 'Lead', role: 'lead', team: null })
      .with('system', {
        type: 'TakeSeat',
        seat: 'seat_conductor',
        name: say.conductor,
        role: 'lead',
        team: null,
        bot: true,
      })
      .with('seat_lead', { type: 'SetClockSpeed', speed: 20 })
      .with('seat_lead', { type: 'SwitchConductor', on: true });
    for (const { id } of story.opening.teams) {
      this.table.with('seat_lead', { type: 'StandInWithBots', team: id });
    }
  }

  /** Milliseconds since STARTEX. */
  get time(): number {
    return exerciseTime(this.table.state.clock, this.table.now);
  }

  /** What a channel was told so far. */
  view(channel: Channel): State {
    const known = this.views.get(channel) ?? { heard: 0, view: initialState };
    for (const { at, event } of this.table.happenings.slice(known.heard)) {
      const told = disclose(event, channel);
      if (told) known.view = evolve(known.view, { at, event: told });
    }
    known.heard = this.table.happenings.length;
    this.views.set(channel, known);
    return known.view;
  }

  /** Lets some milliseconds of the wall's clock pass; what is due goes out, and each bot does one thing that is due. */
  step(ms: number): void {
    this.table.pass(ms);
    for (const { id, status } of this.table.state.releases) {
      if (status === 'going-out') this.table.send('system', { type: 'CompleteRelease', release: id });
    }
    const bots = Object.values(this.table.state.seats).filter((seat) => seat.bot && !seat.removed);
    for (const seat of bots) this.actFor(seat);
  }

  /** What a seat of a team sees. */
  sightOf(seat: Seat): PlayerSight {
    const bodies = channelsOf(this.table.state, seat.id).filter((channel) => channel.startsWith('body:'));
    return {
      seat,
      own: this.view(`seat:${seat.id}`),
      team: this.view(`team:${seat.team}`),
      body: bodies[0] ? this.view(bodies[0]) : null,
      cards: [...this.drafts.values()].filter((draft) => draft.team === seat.team),
      time: this.time,
    };
  }

  private plansOf(seat: Seat): Plan[] {
    if (seat.role === 'player') return playerPlans(this.sightOf(seat));
    const room = this.view('lead');
    const writing = [...this.drafts.values()].map(({ id, move, content }) => ({
      id,
      move,
      filled: filledLines(content).length,
    }));
    const debriefTime = room.debrief ? (this.table.now - room.debrief.stepOpenedAt) * paceOf(room.clock) : 0;
    return conductorPlans({ room, writing, time: this.time, debriefTime });
  }

  private actFor(seat: Seat): void {
    const memory = this.memories.get(seat.id) ?? newMemory();
    this.memories.set(seat.id, memory);
    const plan = nextPlan(this.plansOf(seat), this.time, memory);
    if (!plan) return;
    const refusal = this.perform(seat, plan.act);
    if (refusal) this.refusals.push(`${seat.name} ${plan.key}: ${refusal}`);
    remember(memory, plan, refusal === null, this.time);
  }

  private perform(seat: Seat, act: Act): string | null {
    if (act.kind === 'write-card') return this.write(seat, act.move, act.content);
    if (act.kind === 'pick') return null;
    const { command } = act;
    const draft = 'card' in command ? this.draftFor(command.card) : null;
    const decision = this.table.send(seat.id, command, { draft });
    return decision.ok ? null : decision.rejection.code;
  }

  private write(seat: Seat, move: number, content: CardContent): null {
    const team = seat.team ?? '';
    const id = cardIdOf(team, move, 1);
    const revision = (this.drafts.get(id)?.revision ?? 0) + 1;
    this.drafts.set(id, { id, team, move, penSeat: seat.id, revision, content, updatedAt: this.table.now });
    return null;
  }

  private draftFor(id: string): CardDraft | null {
    const draft = this.drafts.get(id);
    return draft ? { ...draft } : null;
  }

  /** Every channel that there is. */
  get channels(): Channel[] {
    return allChannels(this.table.state);
  }
}
