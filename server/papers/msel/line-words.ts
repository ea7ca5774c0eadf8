import { type ConditionPart, partsOf } from '../../../exercise/msel/dependency';
import { writtenLine } from '../../../exercise/msel/look-up';
import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { counterMoveOf } from '../../../framework/counter-moves';
import { saySentence } from '../record/record-words';
import { mselWords as t } from './msel-words';

type Wording = Pick<StoryInject, 'title' | 'text'>;

/** A title with its text, or the text of each branch with the name of its counter-move. */
export function textWords({ text, branches }: StoryInject): string {
  if (branches.length === 0) return text;
  return branches
    .map((branch) => `${counterMoveOf(branch.counterMove).name}: ${wordingOf(branch)}`)
    .join('\n\n');
}

/** What stands in under a low content cap; empty where nothing does. */
export function softerWords({ softer, branches }: StoryInject): string {
  const branched = branches.flatMap((branch) =>
    branch.softer ? [`${counterMoveOf(branch.counterMove).name}: ${wordingOf(branch.softer)}`] : [],
  );
  return branched.length > 0 ? branched.join('\n\n') : softer ? wordingOf(softer) : '';
}

/** A title and its text as one. */
export const wordingOf = ({ title, text }: Wording): string => `${title}\n${text}`;

/** Who says so, and how sure it is. */
export function reliabilityWords(reliability: StoryInject['reliability']): string {
  if (!reliability) return '';
  return `${t('confidence', { confidence: reliability.confidence })}, ${reliability.words}`;
}

/** What a line waits for, in sentences; empty when for nothing but its minute. */
export function triggerWords(state: State, { waitsFor }: StoryInject, now: number): string {
  return waitsFor ? partWords(partsOf(state, waitsFor, now)) : '';
}

function partWords({ join, sentence, parts }: ConditionPart): string {
  if (sentence) return saySentence(sentence);
  const words = parts.map(partWords);
  return join === 'any' ? t('oneOf', { parts: words.join(' / ') }) : words.join(' ');
}

/** The number of the line that a line in reserve repairs; empty for every other. */
export function repairsNumber(state: State, { contingencyFor }: StoryInject): string {
  return contingencyFor === null ? '' : (writtenLine(state, contingencyFor)?.number ?? '');
}

/** What a line rests on, each fact with its source and whether it is to be checked; empty in fiction. */
export function factWords({ opening }: State, { facts = [] }: StoryInject): string {
  const cited = (source: string) =>
    opening?.caseStudy?.sources.find(({ id }) => id === source)?.cite ?? source;
  return facts
    .map(({ text, source, toBeChecked }) =>
      t(toBeChecked ? 'factToBeChecked' : 'fact', { text, source: cited(source) }),
    )
    .join('\n');
}
