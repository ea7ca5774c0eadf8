import type { HiddenSubject, State, Talk } from '../state';
import { change } from './change';

type OfLetters = Extract<HiddenSubject, { kind: 'talk' | 'demarche' | 'forward' }>;

/**
 * The talk with the sentence in the place of a line, and of its topic when it was said with that line. The debrief has no
 * lines, and is told of the first alone.
 */
function withoutLine(talk: Talk, line: string, text: string): Talk {
  const isFirst = talk.lines.length === 0 || talk.lines[0]?.id === line;
  return {
    ...talk,
    topic: isFirst ? text : talk.topic,
    lines: change(
      talk.lines,
      ({ id }) => id === line,
      (one) => ({ ...one, text }),
    ),
  };
}

/** The state with the sentence in the place of what was said in a talk, handed over or passed on. */
export function withoutLetterWords(state: State, subject: OfLetters, text: string): State {
  switch (subject.kind) {
    case 'talk': {
      const is = ({ id }: Talk) => id === subject.talk;
      return { ...state, talks: change(state.talks, is, (talk) => withoutLine(talk, subject.line, text)) };
    }
    case 'demarche': {
      const is = ({ id }: { id: string }) => id === subject.demarche;
      return { ...state, demarches: change(state.demarches, is, (one) => ({ ...one, title: text, text })) };
    }
    case 'forward': {
      const is = ({ id }: { id: string }) => id === subject.forward;
      const forwards = change(state.forwards, is, (one) => ({
        ...one,
        title: one.title && text,
        text,
        note: one.note && text,
      }));
      return { ...state, forwards };
    }
  }
}
