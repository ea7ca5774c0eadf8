'use client';

import { useTranslations } from 'next-intl';
import type { StoryBody } from '../../../exercise/story';
import { VoteResultText } from '../../chamber/vote-result';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import pageStyles from '../frame/page.module.css';
import { VoteInProgress } from '../votes/vote-in-progress';
import { BallotEntry } from './ballot-entry';
import { OpenOnPaper } from './open-on-paper';
import styles from './paper.module.css';
import { TextEntry } from './text-entry';

/** Each body: its text, its vote by placard or slip, its result. */
export function VotesEntry() {
  const t = useTranslations('control.paper');
  const { opening } = useView();
  const bodies = opening?.bodies ?? [];
  if (bodies.length === 0) return null;
  return (
    <section aria-label={t('votes')} className={styles.part}>
      {bodies.map((body) => (
        <BodyOnPaper key={body.id} body={body} />
      ))}
    </section>
  );
}

function BodyOnPaper({ body }: { body: StoryBody }) {
  const t = useTranslations('control.paper');
  const view = useView();
  const mayEnter = useMay('EnterProposal');
  const votes = view.votes.filter((vote) => vote.body === body.id);
  const open = votes.find((vote) => vote.readAt === null);
  const read = votes.filter((vote) => vote.readAt !== null).at(-1);
  const proposals = view.proposals.filter((one) => one.body === body.id);
  const proposal = proposals.at(-1);
  const isVotedOn = votes.some((vote) => vote.proposal === proposal?.id && vote.binding);
  return (
    <div className={styles.body}>
      <Kicker>{t('votesOf', { body: body.name })}</Kicker>
      {open ? (
        <>
          <BallotEntry key={open.id} vote={open} />
          <VoteInProgress vote={open} />
        </>
      ) : null}
      {read ? (
        <VoteResultText vote={read} size="line" lead={<span>{t('resultOn', { title: read.title })} </span>} />
      ) : null}
      {!open && proposal && !isVotedOn ? (
        <OpenOnPaper key={proposal.id} body={body} proposal={proposal} />
      ) : null}
      {!open && mayEnter ? <TextEntry key={proposals.length} body={body} /> : null}
      {!open && !mayEnter ? <p className={pageStyles.empty}>{t('votesLater')}</p> : null}
    </div>
  );
}
