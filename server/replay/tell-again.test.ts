import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Channel, channelsOf } from '../../exercise/channel';
import type { ExerciseEvent, Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { cutFor, mayReplay, type Replayed, type ReplayLine } from '../../exercise/replay';
import { initialState, type State } from '../../exercise/state';
import { createDice } from '../../exercise/testing/dice';
import { playNumbers } from '../../exercise/testing/random-play';
import { wholeEvening } from '../../exercise/testing/whole-evening';
import { toldOn } from '../../exercise/told';
import { emptyFold, foldIn } from '../hosting/folded';
import { emptyStream, tell } from '../hosting/stream';
import { type TellingAgain, tellAgain } from './tell-again';

/** What a seat got in a run, in order: events, and a view of what it began to follow. */
type Got = { channel: Channel; cursor: number; told: Happened | State };

/** What the live side told every seat: events on what it followed, then, where that changed, what stands on the new channels. */
function toldLive(happenings: readonly Happened[]): Map<string, Got[]> {
  const folded = emptyFold();
  const got = new Map<string, Got[]>();
  const follows = new Map<string, Channel[]>();
  for (const [index, happened] of happenings.entries()) {
    const { told, beganDebrief } = foldIn(folded, happened);
    if (beganDebrief) {
      const debrief = emptyStream('debrief');
      for (const earlier of happenings.slice(0, index + 1)) tell(debrief, earlier, folded.state);
      folded.streams.set('debrief', debrief);
      folded.shared = [...folded.shared.filter(({ channel }) => channel !== 'debrief'), debrief];
    }
    for (const seat of Object.keys(folded.state.seats)) {
      const own = got.get(seat) ?? [];
      const before = follows.get(seat) ?? [];
      for (const { channel, from, events } of told)
        if (before.includes(channel))
          own.push(...events.map((event, at) => ({ channel, cursor: from + at, told: event })));
      const now = channelsOf(folded.state, seat);
      for (const channel of now.filter((one) => !before.includes(one))) {
        const stream = folded.streams.get(channel);
        if (stream) own.push({ channel, cursor: stream.cursor, told: stream.view });
      }
      got.set(seat, own);
      follows.set(seat, now);
    }
  }
  return got;
}

async function linesOf(
  happenings: readonly Happened[],
  { replayed, cut = null, spans = [] }: Partial<TellingAgain> & { replayed: Replayed },
): Promise<ReplayLine[]> {
  const lines: ReplayLine[] = [];
  async function* read(upTo = happenings.length) {
    yield* happenings.slice(0, upTo);
  }
  for await (const line of tellAgain({ read, replayed, cut, spans })) lines.push(line);
  return lines;
}

/** The lines as a seat would have got them: with what a channel begins is part of the first view of it. */
function asGot(lines: readonly ReplayLine[]): Got[] {
  let known: Channel[] = [];
  return lines.flatMap((line): Got[] => {
    if ('follows' in line) known = known.filter((channel) => line.follows.includes(channel));
    if (!('channel' in line)) return [];
    const { channel, cursor } = line;
    const isFirst = !known.includes(channel);
    if (isFirst) known.push(channel);
    if ('view' in line) return [{ channel, cursor, told: line.view }];
    const { at, event, by } = line;
    const happened = { at, event, ...(by === undefined ? {} : { by }) };
    return [{ channel, cursor, told: isFirst ? evolve(initialState, happened) : happened }];
  });
}

/** Each channel by itself: of one event the channels of a seat are told in any order. */
const byChannel = (got: readonly Got[]) =>
  Object.fromEntries(
    [...new Set(got.map(({ channel }) => channel))].map((one) => [
      one,
      got.filter(({ channel }) => channel === one),
    ]),
  );

const dice = createDice(371);
const plays = Array.from({ length: 15 }, () => Array.from({ length: 90 }, () => dice.below(2 ** 32)));

describe('EX371, EX374 a seat hears again exactly what it was told in the run', () => {
  const runs = [
    wholeEvening().happenings,
    ...plays.map((numbers) => playNumbers(numbers, () => undefined).happenings),
  ];

  it.each(runs.map((happenings, run) => [run, happenings] as const))('in play %i', async (_, happenings) => {
    const live = toldLive(happenings);
    expect(live.size).toBeGreaterThan(8);
    for (const [seat, got] of live) {
      const lines = await linesOf(happenings, { replayed: { seat } });
      expect(lines.at(-1), seat).toEqual({ end: lines.length - 1 });
      expect(byChannel(asGot(lines)), seat).toEqual(byChannel(got));
    }
  });

  it('and these plays move people, seat them late, grant and take away what they follow', () => {
    const types = new Set(runs.flat().map(({ event }) => event.type));
    for (const type of [
      'SeatMoved',
      'SeatAdmitted',
      'SeatRemoved',
      'LeadChanged',
      'ObserverTeamGranted',
      'RedSeatTaken',
    ] as const)
      expect(types, type).toContain(type);
  });
});

describe('EX373 whoever runs the exercise hears of others', () => {
  const { happenings, state } = wholeEvening();
  const asked = async (asker: string, replayed: Replayed) => {
    expect(mayReplay(state, asker, replayed)).toBe(true);
    return linesOf(happenings, { replayed, cut: cutFor(state, asker, replayed) });
  };

  it('a shared channel from its first event on, whole but for how picks and private forecasts were spread', async () => {
    const live = emptyFold();
    const told = happenings.flatMap((happened) => foldIn(live, happened).told);
    for (const channel of ['screen', 'team:north', 'simcell'] as const) {
      const again = (await asked('facilitator', { channel })).flatMap((line) =>
        'event' in line ? [line.event] : [],
      );
      const heard = told
        .filter((one) => one.channel === channel)
        .flatMap(({ events }) => events.map(({ event }) => event));
      expect(again, channel).toEqual(
        heard.filter(({ type }) => type !== 'PicksClosed' && type !== 'PrivateForecastsClosed'),
      );
    }
  });

  it('nothing of any seat that neither the own channel nor the debrief was told', async () => {
    const known = happenings.flatMap((happened) =>
      (['control', 'debrief'] as const).flatMap((channel) => toldOn(channel, happened, state) ?? []),
    );
    const isKnown = ({ at, event }: { at: number; event: ExerciseEvent }) => {
      const sources = known.filter((one) => one.at === at && one.event.type === event.type);
      return Object.entries(event).every(([field, value]) =>
        sources.some((one) => isDeepStrictEqual(new Map(Object.entries(one.event)).get(field), value)),
      );
    };
    const control = Object.values(state.seats).find(({ role, removed }) => role === 'control' && !removed);
    let heard = 0;
    for (const seat of Object.keys(state.seats))
      for (const line of await asked(control?.id ?? '', { seat })) {
        if (!('event' in line) || seat === control?.id) continue;
        heard += 1;
        expect(isKnown(line), `${seat}: ${JSON.stringify(line)}`).toBe(true);
      }
    expect(heard).toBeGreaterThan(500);
  });

  it('nothing on any seat’s channel that is a secret vote', async () => {
    for (const seat of Object.keys(state.seats))
      for (const line of await asked('facilitator', { seat }))
        if ('event' in line && line.event.type === 'VoteCast')
          expect(line.event).not.toHaveProperty('secret');
  });
});

it('a replay says where the rules were others, and where that is not known', async () => {
  const { happenings } = wholeEvening();
  const rulesOf = async (spans: TellingAgain['spans']) =>
    (await linesOf(happenings, { replayed: { channel: 'screen' }, spans })).flatMap((line) =>
      'rules' in line ? [line] : [],
    );
  const at = (seq: number) => happenings[seq - 1]?.at;
  expect(await rulesOf([{ fromSeq: 1, rulesVersion: 5 }])).toEqual([{ at: at(1), rules: 5 }]);
  expect(
    await rulesOf([
      { fromSeq: 10, rulesVersion: 5 },
      { fromSeq: 40, rulesVersion: 6 },
    ]),
  ).toEqual([
    { at: at(1), rules: null },
    { at: at(10), rules: 5 },
    { at: at(40), rules: 6 },
  ]);
});
