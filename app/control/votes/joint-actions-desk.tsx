'use client';

import { useTranslations } from 'next-intl';
import type { JointAction } from '../../../exercise/state';
import { CheckForm } from '../../joint-actions/check-form';
import { JointActionReading } from '../../joint-actions/joint-action-reading';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';
import { HideText } from '../moderation/hide-text';

/** What teams offered each other: staff read it, show it to the room, and say whether commitments were kept. */
export function JointActionsDesk() {
  const t = useTranslations('joint');
  const view = useView();
  const actions = Object.values(view.jointActions).sort((a, b) => b.at - a.at);
  return (
    <section aria-label={t('title')}>
      <Kicker>{t('title')}</Kicker>
      {actions.length === 0 ? <p className={styles.empty}>{t('none')}</p> : null}
      {actions.map((action) => (
        <JointActionReading
          key={action.id}
          action={action}
          view={view}
          underOffer={<HideText subject={{ kind: 'joint-offer', action: action.id }} />}
          underAnswer={(team) => <HideText subject={{ kind: 'joint-answer', action: action.id, team }} />}
          underCommitment={({ id }) => (
            <div className={styles.acts}>
              <CheckForm action={action.id} commitment={id} />
              <HideText subject={{ kind: 'commitment', action: action.id, commitment: id }} />
            </div>
          )}
        >
          <ShowToRoom action={action} />
        </JointActionReading>
      ))}
    </section>
  );
}

function ShowToRoom({ action }: { action: JointAction }) {
  const t = useTranslations('joint');
  const mayShow = useMay('ShowJointAction');
  const { give, isWaiting, refusal } = useCommand();
  if (!mayShow || action.shownAt !== null) return null;
  return (
    <>
      <Button
        look="line"
        size="small"
        disabled={isWaiting}
        onClick={() => void give({ type: 'ShowJointAction', action: action.id })}
      >
        {t('show')}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  );
}
