'use client';

import { useTranslations } from 'next-intl';
import type { Vote } from '../../../exercise/state';
import { type FollowUpKind, followUpsOf } from '../../../exercise/voting/follow-ups';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { TextField } from '../../parts/text-field';
import { useKeptText } from '../../play/use-kept-text';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

/** What the rules offer after a text failed, each with the button that opens it, once. */
export function FollowUps({ vote }: { vote: Vote }) {
  const t = useTranslations('control.votes.followUps');
  const { opening } = useView();
  const { give, refusal, isWaiting } = useCommand();
  const [note, setNote] = useKeptText(`follow-up.${vote.id}`);
  if (!vote.result) return null;
  const others = (opening?.bodies ?? []).filter(({ id }) => id !== vote.body);
  const offered = followUpsOf(vote.result).flatMap(
    (kind): { kind: FollowUpKind; to: string | null; name: string }[] =>
      kind === 'body'
        ? others.map(({ id, name }) => ({ kind, to: id, name }))
        : [{ kind, to: null, name: '' }],
  );
  const left = offered.filter(
    ({ kind, to }) => !vote.followUps?.some((one) => one.kind === kind && one.to === to),
  );
  if (left.length === 0) return null;
  const handleOpen = async (kind: FollowUpKind, to: string | null) => {
    const ack = await give({ type: 'TakeFollowUp', vote: vote.id, kind, to, note: note.trim() });
    if (ack.ok) setNote('');
  };
  return (
    <section aria-label={t('title')}>
      <Kicker as="h3">{t('title')}</Kicker>
      <TextField
        label={t('note')}
        value={note}
        maxLength={600}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        {left.map(({ kind, to, name }) => (
          <Button
            key={to ?? kind}
            look="line"
            size="small"
            disabled={isWaiting}
            onClick={() => void handleOpen(kind, to)}
          >
            {t('open', { kind, name })}
          </Button>
        ))}
      </div>
    </section>
  );
}
