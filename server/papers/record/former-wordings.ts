import type { EventType } from '../../../exercise/event';
import { evolve } from '../../../exercise/evolve';
import { freeTextsOf } from '../../../exercise/free-texts';
import { hiddenTexts } from '../../../exercise/rules/hide-text';
import { initialState } from '../../../exercise/state';
import { readEntries, toHappened } from '../../hosting/folded';
import { inTurns, type RecordSource } from './record-source';

/** What gives a text that somebody typed other words, or takes it away. */
const rewords: ReadonlySet<EventType> = new Set<EventType>([
  'ReleasedInjectEdited',
  'CardSubmitted',
  'FactUnpinned',
  'ImplementationSet',
  'JointActionAnswered',
  'FindingWritten',
  'FindingWithdrawn',
  'ActionWritten',
  'ActionWithdrawn',
  'CarriedItemAnswered',
  'EvaluatorNoteRevised',
  'ReflectionsShown',
  'AnswersShown',
  'CommitmentShared',
]);

/**
 * What texts said before that stand in no file: where staff have put a neutral sentence since, and where a review left out
 * what had been worded otherwise or was withdrawn. The record keeps it, a file for others may not.
 */
export async function formerWordings({
  log,
  exerciseId,
  state,
  upTo,
}: Omit<RecordSource, 'channels'>): Promise<string[]> {
  const leftOut = new Set(state.improvement.leftOut);
  if (state.hiddenTexts.length + leftOut.size === 0) return [];
  const texts: string[] = [];
  let before = initialState;
  for await (const entry of inTurns(readEntries(log, exerciseId, 0, upTo))) {
    const happened = toHappened(entry);
    const { event } = happened;
    if (event.type === 'TextHidden') texts.push(...hiddenTexts(before, event.subject));
    if (leftOut.size > 0 && rewords.has(event.type))
      texts.push(
        ...freeTextsOf(before)
          .filter(({ item }) => leftOut.has(item))
          .map(({ text }) => text),
      );
    before = evolve(before, happened);
  }
  return texts.filter((text) => text !== '');
}
