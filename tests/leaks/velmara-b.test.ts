import { expect, test } from 'vitest';
import { disclose } from '../../exercise/disclose';
import { createDice } from '../../exercise/testing/dice';
import { playOn } from '../../exercise/testing/random-play';
import { plantCanaries } from '../../scenarios/testing/plant-canaries';
import { velmaraB } from '../../scenarios/velmara-b/velmara-b';
import { LeakAudit } from './leak-audit';
import { gather, playVelmara } from './play-velmara';

const { story, canaries } = plantCanaries(velmaraB);

test('EX92 no secret of Velmara in three hours reaches another audience, in the whole of it', () => {
  const table = new LeakAudit(story, canaries, 2, disclose);
  playVelmara(table, 'CM6');
  expect(table.leaks).toEqual([]);
  expect(table.state.phase).toBe('closed');
  expect(table.all('CounterMoveRevealed')).toHaveLength(2);
  const released = table.all('InjectReleased').map((event) => event.secret?.inject);
  // Those that wait for the answer to the second move, and for the vote before it.
  expect(released).toEqual(expect.arrayContaining(['inj_12', 'inj_13', 'inj_14']));
});

test('EX92 no secret of Velmara in three hours reaches another audience, in random play', () => {
  const dice = createDice(92);
  for (let play = 0; play < 4; play += 1) {
    const table = new LeakAudit(story, canaries, dice.of([1, 2, 3] as const), disclose);
    gather(table, 2);
    const draws = Array.from({ length: 80 }, () => dice.below(2 ** 32));
    playOn(table, story, draws, () => undefined);
    expect(table.leaks).toEqual([]);
  }
}, 60_000);
