'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../live/use-may';
import { useView } from '../live/use-views';
import { BodySeats } from './body-seats';
import styles from './chamber.module.css';
import { isOfThisMove, sponsorOf } from './chamber-state';
import { DraftDesk } from './draft-desk';
import { EarlierResults } from './earlier-results';
import { FreeSeats } from './free-seats';
import { MyMember } from './my-member';
import { NoVote } from './no-vote';
import { OpenVote } from './open-vote';
import { ResultDetails } from './result-details';
import { ResultHead } from './result-head';
import { ResultTally } from './result-tally';
import { RulePanel } from './rule-panel';
import { TabledTexts } from './tabled-texts';
import { useChamber } from './use-chamber';
import { useVoteAnnouncements } from './use-vote-announcements';

/**
 * The chamber of the body that this seat is a member of, inside the player's frame. An open vote comes first; then the
 * result of this move; else the drafts. Shows nothing to a seat without a member.
 */
export function Chamber() {
  const t = useTranslations('chamber');
  useVoteAnnouncements();
  const room = useView();
  const chamber = useChamber();
  const mayTable = useMay('TableProposal');
  if (!chamber) return null;
  const { openVote, readVotes, proposals, body } = chamber;
  const latest = openVote ? null : (readVotes.find((vote) => isOfThisMove(room, vote.readAt ?? 0)) ?? null);
  const shown = openVote ?? latest;
  const own = <MyMember name={chamber.member.name} instruction={chamber.instruction} />;
  return (
    <div className={styles.chamber}>
      {openVote ? (
        <>
          {own}
          <OpenVote
            chamber={chamber}
            vote={openVote}
            sponsor={sponsorOf(proposals, openVote.proposal)}
            rule={<RulePanel body={body} rule={openVote.rule} />}
          />
        </>
      ) : (
        <div className={styles.top}>
          <div className={styles.head}>
            {own}
            {latest ? (
              <ResultHead vote={latest} />
            ) : (
              <NoVote isDrafting={mayTable} hasTexts={proposals.length > 0} />
            )}
          </div>
          <RulePanel body={body} rule={latest?.rule ?? chamber.rule} />
        </div>
      )}
      <section aria-label={t('seats.section')}>
        <BodySeats chamber={chamber} vote={shown} />
        {latest ? <ResultTally vote={latest} /> : null}
      </section>
      <FreeSeats chamber={chamber} />
      {latest ? <ResultDetails chamber={chamber} vote={latest} /> : null}
      <div className={styles.desk}>
        {mayTable && room.step ? <DraftDesk chamber={chamber} move={room.step.move} /> : null}
        <TabledTexts
          proposals={proposals}
          hidden={shown?.binding === false && !openVote ? null : (shown?.proposal ?? null)}
          member={chamber.member.name}
        />
      </div>
      <EarlierResults votes={readVotes.filter((vote) => vote !== latest)} />
    </div>
  );
}
