import { describe, expect, it } from 'vitest';
import type { LogLine } from '../support/api';
import { Account } from './account';
import { compareLog } from './compare';

function line(cursor: number, command: string, event: LogLine['event'] = { type: 'FactPinned' }): LogLine {
  return { cursor, at: 0, command, event };
}

function anAccount(): Account {
  const account = new Account();
  for (const id of ['cmd_a', 'cmd_b', 'cmd_c']) account.accept('seat_1', id);
  account.refused.add('cmd_no');
  account.sent.add('rel_1');
  return account;
}

const released = line(4, 'cmd_d', { type: 'InjectReleased', release: 'rel_1' });
const whole = [line(1, 'cmd_a'), line(2, 'cmd_b'), line(3, 'cmd_c'), released];

describe('the comparison with the log', () => {
  it('finds nothing where everything is as acknowledged', () => {
    expect(compareLog(whole, anAccount())).toEqual({
      lost: [],
      doubled: [],
      disordered: [],
      uncalledFor: [],
    });
  });

  it('sees a command that is gone, and a release', () => {
    expect(compareLog([line(1, 'cmd_a'), line(3, 'cmd_c')], anAccount()).lost).toEqual(['cmd_b', 'rel_1']);
  });

  it('sees a command that was done twice, and a release that went out or was held twice', () => {
    const held = { type: 'ReleaseHeld', release: 'rel_2' };
    const log = [...whole, line(5, 'cmd_b'), { ...released, cursor: 6, command: 'cmd_e' }];
    const twice = [...log, line(7, 'cmd_f', held), line(8, 'cmd_g', held)];
    const doubled = ['cmd_b', 'InjectReleased rel_1', 'ReleaseHeld rel_2'];
    expect(compareLog(twice, anAccount()).doubled).toEqual(doubled);
  });

  it('sees commands of one seat in another order', () => {
    const log = [line(1, 'cmd_b'), line(2, 'cmd_a'), line(3, 'cmd_c'), released];
    expect(compareLog(log, anAccount()).disordered).toEqual(['cmd_b']);
  });

  it('sees a refused command that was done all the same', () => {
    expect(compareLog([...whole, line(5, 'cmd_no')], anAccount()).uncalledFor).toEqual(['cmd_no']);
  });
});
