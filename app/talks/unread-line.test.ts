import { expect, test } from 'vitest';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { unreadLine } from './unread-line';

const { ada, auk } = seats;

test('what others said last waits to be read; the own words never do', () => {
  const table = anExercise()
    .running()
    .with(ada, {
      type: 'OpenTalk',
      teams: ['council'],
      contacts: [],
      topic: 'A common line',
      text: 'Shall we?',
    });
  const { talk, first } = table.last('TalkOpened');
  const unread = (team: string) => {
    const [it] = table.state.talks;
    return it ? (unreadLine(it, team)?.id ?? null) : undefined;
  };
  expect([unread('north'), unread('council')]).toEqual([null, first?.line]);
  table
    .with(auk, { type: 'AnswerTalk', talk, answer: 'accept' })
    .with(auk, { type: 'MarkTalkRead', talk, line: first?.line ?? '' });
  expect([unread('north'), unread('council')]).toEqual([null, null]);
  table.with(auk, { type: 'SpeakInTalk', talk, text: 'Yes.' });
  expect([unread('north'), unread('council')]).toEqual([table.last('TalkSaid').line, null]);
});
