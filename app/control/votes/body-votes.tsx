'use client';

import { useTranslations } from 'next-intl';
import type { StoryBody } from '../../../exercise/story';
import { VoteResultText } from '../../chamber/vote-result';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { useListed } from '../../parts/use-listed';
import styles from '../frame/page.module.css';
import { AfterVote } from './after-vote';
import { OpenVoteForm } from './open-vote-form';
import { SaidWithVotes } from './said-with-votes';
import { TabledText } from './tabled-text';
import { VoteInProgress } from './vote-in-progress';

const draftingOf = (state: LiveState) => state.drafting;

interface BodyVotesProps {
  body: StoryBody;
  /** The proposal on which a vote is about to be opened. */
  asked: string | null;
  onAsk: (proposal: string | null) => void;
}

/** One body: who writes, what is tabled, the open vote, the results. */
export function BodyVotes({ body, asked, onAsk }: BodyVotesProps) {
  const t = useTranslations('control.votes');
  const listed = useListed();
  const view = useView();
  const mayOpen = useMay('OpenVote');
  const drafting = useLive(draftingOf);
  const votes = view.votes.filter((vote) => vote.body === body.id);
  const open = votes.find((vote) => vote.readAt === null);
  const read = votes.filter((vote) => vote.readAt !== null).reverse();
  const proposals = view.proposals.filter((proposal) => proposal.body === body.id).reverse();
  const writing = Object.values(drafting).filter(
    (draft) => draft.kind === 'proposal' && draft.scope === `body:${body.id}` && draft.penName !== '',
  );
  const isAgree = view.step?.step === 'agree';
  return (
    <section aria-label={body.name}>
      <Kicker note={t('tabled', { count: proposals.length })}>{body.name}</Kicker>
      {open ? <VoteInProgress vote={open} /> : null}
      {isAgree && writing.length > 0 ? (
        <p className={styles.draft}>
          {t('writing', { names: listed(writing.map((draft) => draft.penName)) })}
        </p>
      ) : null}
      {proposals.length === 0 ? <p className={styles.empty}>{t(isAgree ? 'noneYet' : 'laterStep')}</p> : null}
      {proposals.map((proposal) =>
        asked === proposal.id && !open ? (
          <OpenVoteForm key={proposal.id} body={body} proposal={proposal} onDone={() => onAsk(null)} />
        ) : (
          <TabledText
            key={proposal.id}
            proposal={proposal}
            onAsk={mayOpen && !open ? () => onAsk(proposal.id) : null}
          />
        ),
      )}
      {proposals.length > 0 && !isAgree ? <p className={styles.empty}>{t('onlyInAgree')}</p> : null}
      {read.map((vote) => (
        <div key={vote.id} className={styles.entry}>
          <VoteResultText
            vote={vote}
            size="line"
            lead={<span>{t('resultOn', { title: vote.title })} </span>}
          />
          <SaidWithVotes vote={vote} />
          <AfterVote vote={vote} />
        </div>
      ))}
    </section>
  );
}
