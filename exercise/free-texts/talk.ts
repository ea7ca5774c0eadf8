import type { State } from '../state';
import { type FreeText, textOf } from './free-text';

/** What teams said to one another and to control, and what they passed on. */
export function talkTexts({ messages, talks, demarches, forwards }: State): FreeText[] {
  return [
    ...messages.flatMap(({ id, from, text, answer }) => [
      textOf('message', [id], text, from),
      textOf('message', [id, 'answer'], answer?.text ?? ''),
    ]),
    ...talks.flatMap(({ id, topic, opener, lines }) => [
      textOf('talk', [id], topic, opener),
      ...lines.map((line) =>
        textOf(
          'talk',
          [id, line.id],
          line.text,
          line.speaker && 'team' in line.speaker ? line.speaker.team : null,
        ),
      ),
    ]),
    ...demarches.flatMap(({ id, from, title, text }) => [
      textOf('message', [id, 'title'], title, from),
      textOf('message', [id], text, from),
    ]),
    ...forwards.map(({ id, from, note }) => textOf('forward', [id], note, from)),
  ];
}
