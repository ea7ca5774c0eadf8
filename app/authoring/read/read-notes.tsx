import type { Story } from '../../../exercise/story';
import { Markdown } from '../../parts/markdown';
import { ReadFold } from './read-fold';
import { ReadSection } from './read-section';

/** The facilitator's notes: running order, words to say, what to do when it goes its own way. */
export function ReadNotes({ story: { script } }: { story: Story }) {
  if (script.facilitatorNotes.length === 0) return null;
  return (
    <ReadSection id="notes">
      {script.facilitatorNotes.map(({ heading, text }) => (
        <ReadFold key={heading} title={heading}>
          <Markdown>{text}</Markdown>
        </ReadFold>
      ))}
    </ReadSection>
  );
}
