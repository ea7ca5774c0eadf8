'use client';

import { useTranslations } from 'next-intl';
import { useBodyView } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { useMemberName } from '../use-member-name';
import styles from './open-vote-notice.module.css';

interface OpenVoteNoticeProps {
  isShown: boolean;
  onToggle: () => void;
}

/** Says to a member that its body still votes although another step is open, and leads there and back. */
export function OpenVoteNotice({ isShown, onToggle }: OpenVoteNoticeProps) {
  const t = useTranslations('play.vote');
  const body = useBodyView();
  const member = useMemberName();
  const isOpen = body?.votes.some((vote) => vote.readAt === null) ?? false;
  if (!member || (!isOpen && !isShown)) return null;
  return (
    <div className={styles.notice}>
      <Banner
        tone="accent"
        lead={isOpen ? t('openIn', { body: member.body }) : undefined}
        action={
          <Button look="text" onClick={onToggle}>
            {t(isShown ? 'back' : 'go')}
          </Button>
        }
      />
    </div>
  );
}
