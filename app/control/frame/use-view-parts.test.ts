import { expect, test } from 'vitest';
import { anExercise, seats } from '../../../exercise/testing/an-exercise';
import { initialLiveState } from '../../live/live-state';
import { chooserOf } from './use-view-parts';

const { ada, lead } = seats;

test('parts of a view stay the same object until one of them is another', () => {
  const table = anExercise().running().released('inj_news');
  const live = () => ({ ...initialLiveState, channels: { lead: { cursor: 0, view: table.state } } });
  const choose = chooserOf(['seats', 'messages']);
  const before = choose(live());
  expect(before).toEqual({ seats: table.state.seats, messages: [] });
  table.with(ada, { type: 'AcknowledgeInject', release: table.state.releases[0]?.id ?? '' });
  table.with(lead, { type: 'HoldInject', inject: 'inj_whisper' });
  expect(choose(live())).toBe(before);
  table.with(ada, { type: 'SendMessage', to: 'control', text: 'Who guards the silos?' });
  expect(choose(live()).messages).toHaveLength(1);
  expect(choose(live())).not.toBe(before);
});
