import type { Vote } from '../../../exercise/state';
import { explainVote } from '../../../exercise/voting/explain-vote';
import { aside, heading, paragraph, quiet, strong, together } from '../document/blocks';
import type { Block } from '../document/document';
import type { PaperRequest } from '../paper';
import { saySentence } from '../record/record-words';
import type { Redaction } from '../redact';
import { redactionWords } from '../redaction/words';
import { moveAt } from './played';
import { reportWords as t } from './words';

/** Every vote that was read, with the sentence that explains its result. Who voted how stands there only where all may know. */
export function votes({ view, redaction }: PaperRequest): Block[] {
  const read = view.votes.filter(({ result, openedAt }) => result !== null && moveAt(view, openedAt) > 0);
  if (read.length === 0) return [aside(t('run.noVotes'))];
  const bodyOf = (id: string) => view.opening?.bodies.find((body) => body.id === id)?.name ?? id;
  return read.map((vote) => {
    const { verdict, parts } = sentencesOf(vote, redaction);
    return together(
      heading(
        3,
        t('run.voteIn', { body: redaction.text(bodyOf(vote.body)), title: redaction.text(vote.title) }),
      ),
      ...(vote.binding ? [] : [paragraph(quiet(t('run.straw')))]),
      paragraph(
        strong(redaction.text(saySentence(verdict))),
        ' ',
        redaction.text(parts.map(saySentence).join(' ')),
      ),
    );
  });
}

/** Under the Chatham House Rule a member of a body is the person who held it. */
function sentencesOf({ result, binding }: Vote, redaction: Redaction): ReturnType<typeof explainVote> {
  if (!result) throw new Error('a vote without a result has no sentence');
  const vetoedBy = redaction.chathamHouse
    ? result.vetoedBy.map(() => redactionWords('aMember'))
    : result.vetoedBy;
  return explainVote({ ...result, vetoedBy }, binding);
}
