'use client';

import { useTranslations } from 'next-intl';
import { cardLines } from '../../../exercise/card';
import { useSeat } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { SignatureLines } from '../../parts/signature-lines';
import { useListed } from '../../parts/use-listed';
import { KeptHere } from '../../seat/kept-here';
import { RefusalText } from '../../seat/refusal-text';
import { useCardDesk } from './card-scope';
import styles from './sign-bar.module.css';
import { type Signing, useSigning } from './use-signing';

/** Where the card is signed. It stays at the foot of the screen while the card is longer than the screen. */
export function SignBar() {
  const desk = useCardDesk();
  return desk ? <SignBarOf desk={desk} /> : null;
}

function SignBarOf({ desk }: { desk: NonNullable<ReturnType<typeof useCardDesk>> }) {
  const t = useTranslations('play.sign');
  const seat = useSeat();
  const signing = useSigning(desk);
  const { content, writing } = desk;
  const changed = writing.lastChanged ? cardLines.indexOf(writing.lastChanged) + 1 : null;
  const isReady = content.tool !== null && content.strategy !== null;
  const isDone = signing.hasSigned && signing.needed > 1;
  const isOutlined = writing.isWriting || !isReady || isDone;
  return (
    <div className={styles.bar}>
      <p className={styles.words}>
        <SignWords signing={signing} writer={writing.isWriting ? (desk.draft.draft?.penName ?? '') : ''} />
      </p>
      <div className={styles.lines}>
        <SignatureLines
          signatures={signing.signatures}
          needed={signing.needed}
          clearedByLine={signing.earlier.length > 0 ? changed : null}
        />
      </div>
      <Button
        look={isOutlined ? 'line' : 'filled'}
        className={styles.sign}
        disabled={signing.isWaiting || isDone}
        onClick={() => void signing.sign()}
      >
        {isDone ? t('signed') : t('signAs', { name: seat?.name ?? '' })}
      </Button>
      <div className={styles.refusal}>
        <KeptHere topic={signing.topic} />
        {signing.isUnready ? (
          <Banner tone="grave" isAnnounced>
            {t('nothingWritten')}
          </Banner>
        ) : (
          <RefusalText refusal={signing.refusal} />
        )}
      </div>
    </div>
  );
}

/** The one sentence that matters most at the moment of signing. */
function SignWords({ signing, writer }: { signing: Signing; writer: string }) {
  const t = useTranslations('play.sign');
  const listed = useListed();
  if (writer) return t('whenFinished', { name: writer });
  if (signing.earlier.length > 0)
    return t('earlier', { names: listed(signing.earlier), count: signing.earlier.length });
  if (signing.needed === 1) return t('alone');
  if (signing.hasSigned) return t('teammateNext');
  return t.rich('two', { b: (words) => <b>{words}</b> });
}
