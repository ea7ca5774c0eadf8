import { releasedWords } from '../languages/released-words';
import { writtenLine } from '../msel/look-up';
import type { InjectText, State } from '../state';
import type { StoryInject } from '../story';
import { carriedBy } from './attachments';

/** EX22: above the content cap the softer variant goes out, and says so; without one nothing goes out unedited. */
export function textFor(
  state: State,
  inject: StoryInject,
  branch: StoryInject['branches'][number] | null,
  edited: { title: string; text: string } | undefined,
): InjectText {
  const source = branch ?? inject;
  const softened = inject.level > state.contentCap && source.softer !== null;
  const words = edited ?? (softened && source.softer ? source.softer : source);
  return {
    title: words.title,
    text: words.text,
    from: inject.from,
    mode: inject.mode,
    level: inject.level,
    softened,
    scenarioTime: inject.scenarioTime,
    reliability: inject.reliability,
    ...carriedBy(state, inject),
    ...translatedBy(state, inject, branch, softened, words),
  };
}

/** EX360: what goes out is told in the other languages of the story, too, where its words are those that the author wrote. */
function translatedBy(
  state: State,
  { id }: StoryInject,
  branch: StoryInject['branches'][number] | null,
  softened: boolean,
  words: { title: string; text: string },
): Pick<InjectText, 'translations'> {
  const written = writtenLine(state, id);
  const translations = written && releasedWords(written, branch, softened, words);
  return translations ? { translations } : {};
}
