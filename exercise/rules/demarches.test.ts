import { expect, test } from 'vitest';
import { disclose } from '../disclose';
import { anExercise, seats } from '../testing/an-exercise';
import { given } from '../testing/given';

const { ada, auk, bittern } = seats;
const send = {
  type: 'SendDemarche',
  to: 'council',
  title: 'On the road',
  text: 'We ask you to open it.',
} as const;

test('EX273 a team hands another team a formal text', () => {
  const table = given(anExercise().running())
    .when(send, ada)
    .thenHappenedLike({ type: 'DemarcheSent', from: 'north', to: 'council', secret: { author: 'Ada' } });
  given(table)
    .when({ ...send, to: 'north' }, ada)
    .thenRefused('UnknownTeam');
  given(table)
    .when({ ...send, to: 'control' }, ada)
    .thenRefused('UnknownTeam');
});

test('EX274 the team that got it confirms receipt, once, and nobody else does', () => {
  const table = anExercise().running().with(ada, send);
  const { demarche } = table.last('DemarcheSent');
  const confirm = { type: 'AcknowledgeDemarche', demarche } as const;
  given(table).when(confirm, ada).thenRefused('UnknownDemarche');
  given(table)
    .when(confirm, auk)
    .thenHappenedLike({ type: 'DemarcheAcknowledged', demarche, secret: { by: 'Auk' } });
  given(table).when(confirm, bittern).thenHappened();
  expect(table.state.demarches[0]?.acknowledged).toEqual({ by: 'Auk', at: table.now });
});

test('EX275 each end knows its own hand in it and not the other’s', () => {
  const table = anExercise().running().with(ada, send);
  const { demarche } = table.last('DemarcheSent');
  table.with(auk, { type: 'AcknowledgeDemarche', demarche });
  const [sent, confirmed] = [table.last('DemarcheSent'), table.last('DemarcheAcknowledged')];
  expect(disclose(sent, 'team:north')).toHaveProperty('secret');
  expect(disclose(sent, 'team:council')).not.toHaveProperty('secret');
  expect(disclose(confirmed, 'team:council')).toHaveProperty('secret');
  expect(disclose(confirmed, 'team:north')).not.toHaveProperty('secret');
});
