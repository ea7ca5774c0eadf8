import { expect, it } from 'vitest';
import { createMemoryEventLog } from '../../db/log/event-log-memory';
import { withPglite } from '../../db/testing/databases';
import type { Command } from '../../exercise/command';
import { aStory } from '../../exercise/testing/a-story';
import { Host } from './host';
import type { HostContext } from './host-context';

const { db } = withPglite();
const log = createMemoryEventLog();
let now = 1_000_000;
let count = 0;

function nextId(): string {
  count += 1;
  return `cmd_${String(count).padStart(16, '0')}`;
}

/** A host of one exercise in one of several processes. */
function aHost(): Promise<Host> {
  const ignore = () => undefined;
  const context: HostContext = {
    db: db(),
    log,
    now: () => now,
    publish: ignore,
    afterCommit: ignore,
    onOpen: ignore,
    onBehind: ignore,
    onBroken: ignore,
  };
  return Host.open('exr_two', context);
}

const ask = (host: Host, by: string, command: Command, commandId = nextId()) =>
  host.handle({ commandId, by, command, circumstances: async () => ({ present: [] }) });

/** A running exercise with a lead and a controller, hosted by two processes. */
async function twoHosts(): Promise<[Host, Host]> {
  const one = await aHost();
  const story = aStory();
  await ask(one, 'system', { type: 'OpenExercise', story, joinCode: 'ABC234', contentCap: 2, places: {} });
  for (const [seat, name, role] of [
    ['seat_ruth', 'Ruth', 'lead'],
    ['seat_omar', 'Omar', 'control'],
  ] as const)
    await ask(one, 'system', { type: 'TakeSeat', seat, name, role, team: null });
  await ask(one, 'seat_ruth', { type: 'StartExercise' });
  return [one, await aHost()];
}

it('failure 9: of two controllers at two processes the second hears who released it, and when; an armed line begins once', async () => {
  const [one, other] = await twoHosts();
  const release = { type: 'ReleaseInject', inject: 'inj_news' } as const;
  const replies = await Promise.all([ask(one, 'seat_ruth', release), ask(other, 'seat_omar', release)]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  now += 12_000;
  expect(await ask(other, 'seat_omar', release)).toEqual({
    ok: false,
    rejection: {
      code: 'AlreadyReleased',
      values: { seconds: 12, by: replies[0]?.ok ? 'Ruth' : 'Omar' },
    },
  });

  await ask(one, 'seat_ruth', { type: 'ArmInject', inject: 'inj_cable', minute: 1 });
  const arm = one.state.msel.lines.inj_cable?.arm?.id ?? '';
  now += 60_000;
  const due = { type: 'ReleaseArmed', inject: 'inj_cable', arm } as const;
  const both = [one, other].map((host) => ask(host, 'system', due, `cmd_due${arm}`));
  expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }]);
  await Promise.all([one.lookForNews(), other.lookForNews()]);
  for (const { state } of [one, other]) {
    expect(state.releases.map(({ inject }) => inject)).toEqual(['inj_news', 'inj_cable']);
  }
});
