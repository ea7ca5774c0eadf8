import { useTranslations } from 'next-intl';
import { entryOf } from '../../../framework/entry-of';
import type { LensPlacement } from '../../../framework/lenses/lens';
import { mechanismOf } from '../../../framework/mechanisms';
import { sanctionPurposeOf } from '../../../framework/sanction-purposes';
import { strategyOf } from '../../../framework/strategies';
import { subTools } from '../../../framework/sub-tools';
import { EntryLink } from '../parts/entry-link';
import styles from './placed-tools.module.css';

/** The tools that the lens's table places in a box: on whose word, and why. */
export function PlacedTools({ placed }: { placed: readonly LensPlacement[] }) {
  const t = useTranslations('reference.lenses');
  if (placed.length === 0) return <p className={styles.none}>{t('nobodyPlaced')}</p>;
  return (
    <details className={styles.placed}>
      <summary>{t('placed')}</summary>
      <ul>
        {placed.map((placement) => (
          <li key={JSON.stringify(placement)}>
            <EntryLink id={placement.tool} />
            <Design placement={placement} />
            <small className={styles.basis}>{t(`basis.${placement.basis}`)}</small>
            <p>{placement.because}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Design({ placement: { strategy, mechanism, purpose, subTool } }: { placement: LensPlacement }) {
  const t = useTranslations('reference.lenses');
  const parts = [
    subTool && entryOf(subTools, subTool).name,
    strategy && strategyOf(strategy).shortName,
    mechanism && mechanismOf(mechanism).name,
    purpose && sanctionPurposeOf(purpose).name,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? <span> {t('when', { design: parts.join('; ') })}</span> : null;
}
