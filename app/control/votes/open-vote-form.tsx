'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Proposal } from '../../../exercise/state';
import type { StoryBody } from '../../../exercise/story';
import { type Roll, ruleInForce } from '../../../exercise/voting/rule';
import { RulePanel } from '../../chamber/rule-panel';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RadioList } from '../../parts/radio-list';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';
import { PutAs } from './put-as';
import { RollFields } from './roll-fields';

/** Opens a straw round or a vote. The rule that will hold is shown first, for all declared seats or for those played. */
export function OpenVoteForm({
  body,
  proposal,
  onDone,
}: {
  body: StoryBody;
  proposal: Proposal;
  onDone: () => void;
}) {
  const t = useTranslations('control.votes');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const [kind, setKind] = useState<'straw' | 'binding'>('binding');
  const [basis, setBasis] = useState<'declared' | 'played'>('declared');
  const [putAs, setPutAs] = useState(proposal.kind);
  const [roll, setRoll] = useState<Roll>({});
  const played = Object.values(view.seats).flatMap((seat) =>
    seat.member?.body === body.id && !seat.removed ? [seat.member.id] : [],
  );
  const rule = ruleInForce(body.rule, body.members, putAs, basis, played, roll);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ack = await give({
      type: 'OpenVote',
      proposal: proposal.id,
      binding: kind === 'binding',
      basis,
      kind: putAs,
      ...roll,
    });
    if (ack.ok) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <h3 className={styles.chosenName}>{proposal.title}</h3>
      <SegmentedChoice
        label={t('kind')}
        options={[
          { value: 'straw', label: t('straw') },
          { value: 'binding', label: t('binding') },
        ]}
        value={kind}
        onChange={setKind}
        note={t(kind === 'straw' ? 'strawNote' : 'bindingNote')}
      />
      <PutAs proposal={proposal} value={putAs} onChange={setPutAs} />
      <RadioList
        label={t('basis')}
        options={[
          {
            value: 'declared',
            label: t('declared', { seats: body.members.length }),
            note: t('declaredNote'),
          },
          {
            value: 'played',
            label: t('played', { seats: played.length }),
            note: t('playedNote'),
            isDisabled: played.length === 0,
          },
        ]}
        value={basis}
        onChange={setBasis}
      />
      <RollFields body={body} roll={roll} onChange={setRoll} />
      <RulePanel body={body} rule={rule} />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting || played.length === 0}>
          {t(kind === 'straw' ? 'openStraw' : 'openVote')}
        </Button>
        <Button look="line" size="small" onClick={onDone}>
          {t('cancel')}
        </Button>
        {played.length === 0 ? <span className={styles.quiet}>{t('nobodyThere')}</span> : null}
      </div>
    </form>
  );
}
