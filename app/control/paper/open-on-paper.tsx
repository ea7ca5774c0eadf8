'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Proposal } from '../../../exercise/state';
import type { StoryBody } from '../../../exercise/story';
import { ruleInForce } from '../../../exercise/voting/rule';
import { RulePanel } from '../../chamber/rule-panel';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { CheckList } from '../../parts/check-list';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { RefusalText } from '../../seat/refusal-text';
import pageStyles from '../frame/page.module.css';
import { PutAs } from '../votes/put-as';
import styles from './paper.module.css';

/** Opens a vote for whoever has a placard in the room, and shows first the rule that will hold. */
export function OpenOnPaper({ body, proposal }: { body: StoryBody; proposal: Proposal }) {
  const t = useTranslations('control.paper');
  const tVotes = useTranslations('control.votes');
  const mayOpen = useMay('OpenVote');
  const { give, refusal, isWaiting } = useCommand();
  const [kind, setKind] = useState<'straw' | 'binding'>('binding');
  const [putAs, setPutAs] = useState(proposal.kind);
  const [atTable, setAtTable] = useState(() => body.members.map(({ id }) => id));
  const basis = atTable.length === body.members.length ? 'declared' : 'played';
  if (!mayOpen) return <p className={pageStyles.empty}>{t('openLater', { title: proposal.title })}</p>;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const binding = kind === 'binding';
    void give({ type: 'OpenVote', proposal: proposal.id, binding, basis, atTable, kind: putAs });
  };
  return (
    <form
      className={styles.sheet}
      onSubmit={handleSubmit}
      aria-label={t('openOn', { title: proposal.title })}
    >
      <p>
        <b>{proposal.title}</b>{' '}
        <span className={pageStyles.quiet}>{t('by', { sponsor: proposal.sponsor })}</span>
      </p>
      <SegmentedChoice
        label={tVotes('kind')}
        options={[
          { value: 'straw', label: tVotes('straw') },
          { value: 'binding', label: tVotes('binding') },
        ]}
        value={kind}
        onChange={setKind}
      />
      <PutAs proposal={proposal} value={putAs} onChange={setPutAs} />
      <div className={styles.table}>
        <CheckList
          label={t('atTable')}
          options={body.members.map(({ id, name }) => ({ value: id, label: name }))}
          values={atTable}
          onChange={setAtTable}
        />
      </div>
      <RulePanel body={body} rule={ruleInForce(body.rule, body.members, putAs, basis, atTable)} />
      <RefusalText refusal={refusal} />
      <div className={pageStyles.acts}>
        <Button type="submit" size="small" disabled={isWaiting || atTable.length === 0}>
          {tVotes(kind === 'straw' ? 'openStraw' : 'openVote')}
        </Button>
      </div>
    </form>
  );
}
