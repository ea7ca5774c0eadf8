import { beforeAll, describe, expect, test } from 'vitest';
import { BotRoom } from '../../bots/testing/bot-room';
import { mselLines } from '../../exercise/msel/lines';
import type { State } from '../../exercise/state';
import type { Story } from '../../exercise/story';
import { createRender } from '../../exercise/testing/render';
import { timelineOf } from '../../exercise/timeline';
import { scenarios } from '../../scenarios/shelf';
import { starter } from '../../scenarios/starter/starter';
import { asCase } from '../../scenarios/testing/as-case';

/** Everything on the shelf, and a case study of no real place. */
const stories = [...scenarios(), asCase(starter)];
/** Milliseconds of the wall's clock between two looks of the bots; time runs twenty times as fast. */
const stepMs = 500;
/** Twice as long as the plan takes at that pace, in milliseconds. */
const longest = ({ opening }: Story) => (opening.minutes * 60_000 * 2) / 20;

/** A play from the opening to the last step of the debrief, with the debrief's steps in the order in which they were opened. */
function played(story: Story): BotRoom {
  const room = new BotRoom(story);
  const last = story.opening.debriefSteps.at(-1)?.id;
  const end = room.table.now + longest(story);
  while (room.table.state.debrief?.step !== last && room.table.now < end) room.step(stepMs);
  return room;
}

const isForRoom = ({ kind }: Story['script']['injects'][number]) =>
  kind !== 'expected-action' && kind !== 'contingency';

const stepsOf = ({ opening }: Story) =>
  opening.moves.flatMap(({ number, steps }) => steps.map(({ step }) => `${number} ${step}`));

const numbersOut = ({ releases }: State) =>
  releases.filter(({ status }) => status === 'released').map(({ number }) => number);

describe.each(stories.map((story) => [story.opening.scenarioId, story] as const))(
  'EX178 bots play %s from its opening to the last step of its debrief',
  (_, story) => {
    const { opening, script } = story;
    let room: BotRoom;
    let state: State;
    beforeAll(() => {
      room = played(story);
      state = room.table.state;
    }, 120_000);

    test('every step of the plan is opened, in its order, and every step of the debrief', () => {
      expect(state.stepsOpened.map(({ move, step }) => `${move} ${step}`)).toEqual(stepsOf(story));
      const debriefed = room.table.all('DebriefStepOpened').map(({ step }) => step);
      expect([room.table.last('DebriefOpened').step, ...debriefed]).toEqual(
        opening.debriefSteps.map(({ id }) => id),
      );
    });

    test('every inject of the plan goes out; what is left is held in reserve, and staff see it as left', () => {
      const planned = script.injects.filter(isForRoom).map(({ number }) => number);
      expect(numbersOut(state).toSorted()).toEqual(planned.toSorted());
      const left = mselLines(state, room.table.now)
        .filter(({ releases }) => releases.length === 0)
        .map(({ number }) => number);
      expect(left.toSorted()).toEqual(
        script.injects
          .filter((inject) => !isForRoom(inject))
          .map(({ number }) => number)
          .toSorted(),
      );
    });

    test('each team signs a card as two wherever teams decide, and locks a forecast wherever they anticipate', () => {
      const teams = opening.teams.map(({ id }) => id).toSorted();
      for (const { number, steps } of opening.moves) {
        const has = (wanted: string) => steps.some(({ step }) => step === wanted);
        const cards = Object.values(state.cards).filter((card) => card.move === number && card.submitted);
        const forecasts = state.forecasts.filter(({ move }) => move === number);
        if (has('decide')) expect([...new Set(cards.map(({ team }) => team))].toSorted()).toEqual(teams);
        if (has('anticipate')) expect(forecasts.map(({ team }) => team).toSorted()).toEqual(teams);
      }
      expect(Object.values(state.cards).filter(({ submitted }) => submitted?.how !== 'two')).toEqual([]);
    });

    test('each body votes in the last step for agreement, and its result is read', () => {
      const agree = state.stepsOpened.findLast(({ step }) => step === 'agree');
      const read = state.votes.filter(({ openedAt, result }) => openedAt >= (agree?.at ?? 0) && result);
      expect([...new Set(read.map(({ body }) => body))].toSorted()).toEqual(
        opening.bodies.map(({ id }) => id).toSorted(),
      );
    });

    test('each move with an answer has one, and its cards are ruled on', () => {
      const answered = script.injects.filter(({ kind }) => kind === 'counter-move').map(({ move }) => move);
      expect(state.counterMoves.map(({ move }) => move)).toEqual(answered);
      expect(state.rulings.length).toBeGreaterThan(0);
    });

    test('the record of a case is told to the debrief alone, and of fiction there is none', () => {
      const history = room.view('debrief').debrief?.history;
      expect(history).toEqual(opening.caseStudy ? script.record : undefined);
      expect(room.view('lead').debrief?.history).toBeUndefined();
      expect(room.view('debrief').debrief?.illustrates).toBe(script.illustrates);
      expect(state.caseAcknowledged?.by).toBe(opening.caseStudy && 'Lead');
    });

    test('bots ask for nothing that is refused, and the timeline reads to its end', () => {
      expect(room.refusals).toEqual([]);
      const render = createRender();
      const lines = timelineOf(room.table.happenings, state).map(({ sentence }) => render(sentence));
      expect(lines.length).toBeGreaterThan(40);
      expect(lines.join('\n')).not.toContain('undefined');
    });
  },
);
