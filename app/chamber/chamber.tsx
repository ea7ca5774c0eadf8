'use client';

import { useTranslations } from 'next-intl';
import { useMay } from '../live/use-may';
import { useView } from '../live/use-views';
import { Kicker } from '../parts/kicker';
import { BodySeats } from './body-seats';
import styles from './chamber.module.css';
import { conditionsBefore, isOfThisMove } from './chamber-state';
import { DraftDesk } from './draft-desk';
import { EarlierResults } from './earlier-results';
import { Explanations } from './explanations';
import { MyMember } from './my-member';
import { NoVote } from './no-vote';
import { NumberedText } from './numbered-text';
import { OpenVote } from './open-vote';
import { namedParagraphs } from './paragraphs';
import { ResultHead } from './result-head';
import { ResultTally } from './result-tally';
import { RulePanel } from './rule-panel';
import { RulesAllow } from './rules-allow';
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
  const conditions = shown ? conditionsBefore(shown, readVotes) : new Map<string, string>();
  const named = namedParagraphs(
    (shown?.ballots ?? []).map((ballot) => ballot.explanation),
    t('text.paragraph'),
  );
  return (
    <div className={styles.chamber}>
      <MyMember name={chamber.member.name} instruction={chamber.instruction} />
      <div className={styles.top}>
        {openVote ? <OpenVote chamber={chamber} vote={openVote} /> : null}
        {latest ? <ResultHead vote={latest} /> : null}
        {shown ? null : <NoVote isDrafting={mayTable} hasTexts={proposals.length > 0} />}
        <RulePanel body={body} rule={shown?.rule ?? chamber.rule} />
      </div>
      <section aria-label={t('seats.section')}>
        <BodySeats chamber={chamber} vote={shown} />
        {latest ? <ResultTally vote={latest} /> : null}
      </section>
      <div className={styles.columns}>
        {shown ? (
          <section aria-labelledby="chamber-text">
            <Kicker id="chamber-text" note={t('text.by', { sponsor: sponsorOf(proposals, shown.proposal) })}>
              {shown.title}
            </Kicker>
            <NumberedText text={shown.text} named={named} />
          </section>
        ) : null}
        {latest ? <Explanations vote={latest} conditions={conditions} /> : null}
        {latest?.binding && latest.result ? <RulesAllow chamber={chamber} result={latest.result} /> : null}
      </div>
      <div className={styles.desk}>
        {mayTable && room.step ? <DraftDesk chamber={chamber} move={room.step.move} /> : null}
        <TabledTexts proposals={proposals} hidden={shown?.proposal ?? null} />
      </div>
      <EarlierResults votes={readVotes.filter((vote) => vote !== latest)} />
    </div>
  );
}

function sponsorOf(proposals: { id: string; sponsor: string }[], id: string): string {
  return proposals.find((proposal) => proposal.id === id)?.sponsor ?? '';
}
