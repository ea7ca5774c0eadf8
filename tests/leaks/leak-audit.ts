import { allChannels, type Channel, channelsOf } from '../../exercise/channel';
import type { Command } from '../../exercise/command';
import type { Decision } from '../../exercise/decision';
import { disclose } from '../../exercise/disclose';
import type { EventOf, ExerciseEvent } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { initialState, type State } from '../../exercise/state';
import type { ContentLevel, Story } from '../../exercise/story';
import { createRender } from '../../exercise/testing/render';
import { type GivenCircumstances, Table } from '../../exercise/testing/table';
import { describe } from '../../exercise/timeline';
import type { Canary, InjectVariant } from '../../scenarios/testing/plant-canaries';

const staff: Channel[] = ['lead', 'control', 'simcell', 'evaluators'];
const tokensIn = (value: unknown) => JSON.stringify(value ?? null).match(/CANARY-[0-9A-F]{4}/gu) ?? [];

/** What a test can put in the place of `disclose`, to see that its leak is found. */
export type Tell = (event: ExerciseEvent, channel: Channel) => ExerciseEvent | null;

/**
 * A table that looks, after every command, into everything that leaves it: the events of each channel, their fold, their
 * timeline, and what the sender of a refused command reads. `leaks` says which token was found where it must not be.
 */
export class LeakAudit extends Table {
  readonly leaks: string[] = [];
  /** Tokens that have reached a channel which may know them, to see that the test is not idle. */
  readonly arrived = new Map<Channel, Set<string>>();
  readonly #allowed = new Map<Channel, Set<string>>();
  readonly #views = new Map<Channel, State>();
  readonly #render = createRender();
  #heard = 0;

  constructor(
    readonly story: Story,
    readonly canaries: Canary[],
    readonly contentCap: ContentLevel,
    readonly tell: Tell = disclose,
  ) {
    super();
    this.tickMs = 1000;
  }

  override send(by: string, command: Command, circumstances?: GivenCircumstances): Decision {
    const decision = super.send(by, command, circumstances);
    const { happenings } = this;
    for (const { event } of happenings.slice(this.#heard)) this.#learn(event);
    for (const channel of allChannels(this.state)) this.#hear(channel);
    this.#heard = happenings.length;
    if (!decision.ok) this.#answer(by, decision);
    return decision;
  }

  #allow(channel: Channel, is: (canary: Canary) => boolean): void {
    const tokens = this.#allowed.get(channel) ?? new Set();
    for (const canary of this.canaries) if (is(canary)) tokens.add(canary.token);
    this.#allowed.set(channel, tokens);
  }

  /** Who may know which token from this event on, told from the design and not from `disclose`. */
  #learn(event: ExerciseEvent): void {
    if (event.type === 'ExerciseOpened') {
      for (const channel of staff) this.#allow(channel, () => true);
      for (const { id } of event.opening.teams) {
        this.#allow(
          `team:${id}`,
          ({ audience }) => audience.kind === 'room' || (audience.kind === 'team' && audience.team === id),
        );
      }
      this.#allow('debrief', ({ audience }) => audience.kind === 'room' || audience.kind === 'team');
      for (const channel of ['observers', 'technicians', 'screen'] as const) {
        this.#allow(channel, ({ audience }) => audience.kind === 'room');
      }
    }
    if (event.type === 'MemberInstructed') {
      for (const channel of [`seat:${event.seat}`, 'debrief'] as const) {
        this.#allow(
          channel,
          ({ audience }) =>
            audience.kind === 'member' && audience.body === event.body && audience.member === event.member,
        );
      }
    }
    if (event.type === 'HistoryTold') this.#allow('debrief', ({ audience }) => audience.kind === 'debrief');
    if (event.type === 'InjectReleased' || event.type === 'InjectLeaked') this.#learnRelease(event);
  }

  /** What staff marked as leaked is from then on for those whom it reached. */
  #learnRelease({ release, screen, secret }: EventOf<'InjectReleased' | 'InjectLeaked'>): void {
    const variants = this.#variantsOf(release);
    const to: Channel[] = [
      'debrief',
      ...(secret?.teams ?? []).flatMap((team): Channel[] => [`team:${team}`, `watch:${team}`]),
      ...(secret?.seats ?? []).map((seat): Channel => `seat:${seat}`),
      ...(screen ? (['screen', 'observers', 'technicians'] as const) : []),
    ];
    for (const channel of to) {
      this.#allow(
        channel,
        ({ audience }) =>
          audience.kind === 'inject' &&
          audience.inject === secret?.inject &&
          variants.includes(audience.variant),
      );
    }
  }

  /** The content cap at the instant of an event: it may be lowered and raised during play. */
  #capAt(event: ExerciseEvent): ContentLevel {
    const before = this.happenings.slice(
      0,
      this.happenings.findIndex((one) => one.event === event),
    );
    const set = before.map((one) => one.event).filter((one) => one.type === 'ContentCapSet');
    return set.at(-1)?.cap ?? this.contentCap;
  }

  /** Which of an inject's texts goes out: its branch, softened where it is above the cap. */
  #variantsOf(release: string): InjectVariant[] {
    const going = this.all('InjectGoingOut').find((event) => event.release === release);
    const inject = this.story.script.injects.find((candidate) => candidate.id === going?.inject);
    if (!going || !inject) return [];
    const isLoud = inject.level > this.#capAt(going);
    if (going.counterMove) return ['every', isLoud ? `${going.counterMove}:softer` : going.counterMove];
    return ['every', isLoud ? 'softer' : 'text'];
  }

  #hear(channel: Channel): void {
    const known = this.#views.get(channel);
    let view = known ?? initialState;
    for (const { at, event } of known ? this.happenings.slice(this.#heard) : this.happenings) {
      const told = this.tell(event, channel);
      if (!told) continue;
      view = evolve(view, { at, event: told });
      const sentence = describe({ at, event: told }, view);
      this.#look(channel, `${event.type}`, told);
      this.#look(channel, `the sentence of ${event.type}`, sentence && this.#render(sentence));
    }
    if (view !== known) this.#look(channel, 'the snapshot', staff.includes(channel) ? null : view);
    this.#views.set(channel, view);
  }

  #look(channel: Channel, where: string, value: unknown): void {
    const arrived = this.arrived.get(channel) ?? new Set();
    for (const token of tokensIn(value)) {
      if (this.#allowed.get(channel)?.has(token)) arrived.add(token);
      else this.leaks.push(`${token} in ${where} on ${channel}`);
    }
    this.arrived.set(channel, arrived);
  }

  /** Whoever asked may read in the refusal only what their own channels have told them. */
  #answer(by: string, decision: Exclude<Decision, { ok: true }>): void {
    const { code, values } = decision.rejection;
    const known = new Set(
      channelsOf(this.state, by).flatMap((channel) => [...(this.arrived.get(channel) ?? [])]),
    );
    const sentence = this.#render({ key: `rejections.${code}`, values });
    for (const token of tokensIn([decision, sentence])) {
      if (!known.has(token)) this.leaks.push(`${token} in the refusal ${code} to ${by}`);
    }
  }
}
