import type { ContentLevel, StepId, Story } from '../story';
import { aStory } from './a-story';
import { Table } from './table';

/** The seats of `anExercise`, by a short name: staff, a team of three with one place free, and a full body of seven. */
export const seats = {
  lead: 'seat_lead',
  control: 'seat_control',
  simcell: 'seat_simcell',
  evaluator: 'seat_evaluator',
  technician: 'seat_technician',
  observer: 'seat_observer',
  screen: 'seat_screen',
  ada: 'seat_ada',
  ben: 'seat_ben',
  cleo: 'seat_cleo',
  auk: 'seat_auk',
  bittern: 'seat_bittern',
  crane: 'seat_crane',
  dunlin: 'seat_dunlin',
  egret: 'seat_egret',
  finch: 'seat_finch',
  heron: 'seat_heron',
} as const;

/** A short name of a seat. */
export type SeatName = keyof typeof seats;

const roles = ['lead', 'control', 'simcell', 'evaluator', 'technician', 'observer', 'screen'] as const;
const north = ['ada', 'ben', 'cleo'] as const;
/** The seven that sit in the body, in the order of its members. */
export const councillors = ['auk', 'bittern', 'crane', 'dunlin', 'egret', 'finch', 'heron'] as const;

const personOf = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** A table with everybody seated, and words for the phases of an exercise. */
export class AnExercise extends Table {
  constructor(story: Story = aStory(), contentCap: ContentLevel = 2, councillorCount = 7) {
    super();
    const acknowledged = story.opening.caseStudy ? { acknowledged: { by: 'Lead', at: this.now } } : {};
    this.with('system', {
      type: 'OpenExercise',
      story,
      joinCode: 'ABC234',
      contentCap,
      places: {},
      ...acknowledged,
    });
    for (const role of roles) {
      this.with('system', { type: 'TakeSeat', seat: seats[role], name: personOf(role), role, team: null });
    }
    for (const name of north) this.#sit(name, 'north');
    for (const name of councillors.slice(0, councillorCount)) this.#sit(name, 'council');
  }

  #sit(name: SeatName, team: string): void {
    this.with('system', { type: 'TakeSeat', seat: seats[name], name: personOf(name), role: 'player', team });
  }

  /** STARTEX. */
  running(): this {
    return this.with(seats.lead, { type: 'StartExercise' });
  }

  /** Opens a step, whatever that leaves for the debrief. */
  atStep(move: number, step: StepId): this {
    if (this.state.phase === 'lobby') this.running();
    return this.with(seats.lead, { type: 'OpenStep', move, step, confirmShortDebrief: true });
  }

  /** Somebody pressed pause. */
  paused(): this {
    return this.with(seats.ada, { type: 'PauseExercise' });
  }

  /** ENDEX. */
  ended(): this {
    if (this.state.phase === 'lobby') this.running();
    return this.with(seats.lead, { type: 'EndExercise' });
  }

  /** Closed after its debrief. */
  closed(): this {
    if (this.state.phase !== 'ended') this.ended();
    return this.with(seats.lead, { type: 'CloseExercise', confirmShortDebrief: true });
  }

  /** Sends an inject of the story at once, without its ten seconds. */
  released(inject: string): this {
    return this.with(seats.lead, { type: 'ReleaseInject', inject }).with(seats.lead, {
      type: 'SendReleaseNow',
      release: this.state.releases.at(-1)?.id ?? '',
    });
  }
}

/** Opens an exercise in its lobby with everybody seated. `councillors` leaves seats of the body empty. */
export function anExercise(
  options: { story?: Story; contentCap?: ContentLevel; councillors?: number } = {},
): AnExercise {
  return new AnExercise(options.story, options.contentCap, options.councillors);
}
