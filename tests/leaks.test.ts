import { describe, expect, test } from 'vitest';
import { disclose } from '../exercise/disclose';
import { createDice } from '../exercise/testing/dice';
import { playOn } from '../exercise/testing/random-play';
import { counterMoveIds } from '../framework/counter-moves';
import { plantCanaries } from '../scenarios/testing/plant-canaries';
import { velmaraA } from '../scenarios/velmara-a/velmara-a';
import { LeakAudit, type Tell } from './leaks/leak-audit';
import { gather, playVelmara } from './leaks/play-velmara';

/** The story with what was done in a case, which is nobody's before the debrief. */
const withRecord = {
  ...velmaraA,
  script: { ...velmaraA.script, record: [{ move: 1, text: 'Envoys were sent.', source: 'A report' }] },
};
const { story, canaries } = plantCanaries(withRecord);
const caps = [1, 2, 3] as const;

function audited(run: number, tell: Tell = disclose): LeakAudit {
  const table = new LeakAudit(story, canaries, caps[run % caps.length] ?? 2, tell);
  playVelmara(table, counterMoveIds[run % counterMoveIds.length] ?? 'CM1');
  return table;
}

describe('EX92 no secret of Velmara reaches another audience', () => {
  test.each(counterMoveIds.map((id, run) => [id, run] as const))(
    'in the whole of it, answered by %s',
    (_, run) => {
      const table = audited(run);
      expect(table.leaks).toEqual([]);
      expect(table.state.phase).toBe('closed');
      expect(table.all('CounterMoveRevealed')).toHaveLength(2);
      expect(table.all('VoteRead')).toHaveLength(8);
      expect(table.all('MemberInstructed').length).toBeGreaterThan(0);
      const released = new Set(table.all('InjectReleased').map((event) => event.secret?.inject));
      const releasable = story.script.injects.filter((inject) => inject.kind !== 'expected-action');
      expect(released).toEqual(new Set(releasable.map((inject) => inject.id)));
    },
  );

  test('in random play', () => {
    const dice = createDice(92);
    for (let play = 0; play < 12; play += 1) {
      const table = new LeakAudit(story, canaries, dice.of(caps));
      gather(table, 2);
      playOn(
        table,
        story,
        Array.from({ length: 80 }, () => dice.below(2 ** 32)),
        () => undefined,
      );
      expect(table.leaks).toEqual([]);
    }
  }, 60_000);
});

test('EX92 what is somebody’s does arrive: every team token, and every inject that went out', () => {
  const table = audited(1);
  const tokens = (is: (audience: (typeof canaries)[number]['audience']) => boolean) =>
    canaries.filter((canary) => is(canary.audience)).map((canary) => canary.token);
  const afterwards = tokens(({ kind }) => kind === 'debrief');
  expect(afterwards).toHaveLength(2);
  expect([...(table.arrived.get('debrief') ?? [])]).toEqual(expect.arrayContaining(afterwards));
  for (const { id } of story.opening.teams) {
    const own = tokens((audience) => audience.kind === 'team' && audience.team === id);
    expect([...(table.arrived.get(`team:${id}`) ?? [])]).toEqual(expect.arrayContaining(own));
    expect([...(table.arrived.get('debrief') ?? [])]).toEqual(expect.arrayContaining(own));
  }
  const cable = tokens(
    (audience) => audience.kind === 'inject' && audience.inject === 'inj_2' && audience.variant === 'text',
  );
  expect([...(table.arrived.get('team:national') ?? [])]).toEqual(expect.arrayContaining(cable));
  expect(table.arrived.get('team:council')?.has(cable[0] ?? '')).toBe(false);
  expect(table.arrived.get('lead')?.size).toBe(canaries.length);
});

const planted: [fault: string, tell: Tell][] = [
  [
    'briefs go to every team',
    (event, channel) => (event.type === 'TeamBriefed' ? event : disclose(event, channel)),
  ],
  [
    'the script goes to observers',
    (event, channel) =>
      event.type === 'ExerciseOpened' && channel === 'observers' ? event : disclose(event, channel),
  ],
  [
    'the script goes to technicians',
    (event, channel) =>
      event.type === 'ExerciseOpened' && channel === 'technicians' ? event : disclose(event, channel),
  ],
  [
    'a release goes to the screen before its time',
    (event, channel) =>
      event.type === 'InjectGoingOut' && channel === 'screen' ? event : disclose(event, channel),
  ],
  [
    'an instruction goes to the body',
    (event, channel) =>
      event.type === 'MemberInstructed' && channel.startsWith('body:') ? event : disclose(event, channel),
  ],
];

test.each(planted)('EX92 a planted leak is found: %s', (_, tell) => {
  expect(audited(1, tell).leaks.length).toBeGreaterThan(0);
});
