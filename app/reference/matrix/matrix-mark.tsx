import { useTranslations } from 'next-intl';
import { type MechanismId, mechanismOf } from '../../../framework/mechanisms';
import { type ToolId, toolOf } from '../../../framework/tools';
import { classNames } from '../../parts/class-names';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { matrixCell } from './matrix-cells';
import styles from './matrix-mark.module.css';

/** Where the source joins a tool and a mechanism: a link to the first statement. Hollow where the statement only implies it. */
export function MatrixMark({ tool, mechanism }: { tool: ToolId; mechanism: MechanismId }) {
  const t = useTranslations('reference.matrix');
  const cell = matrixCell(tool, mechanism);
  if (!cell) return null;
  const names = { tool: toolOf(tool).name, mechanism: mechanismOf(mechanism).name };
  return (
    <a
      className={styles.mark}
      href={`/reference/tools/${tool}#${cell.uses[0].id}`}
      data-title={t('cellTitle', names)}
      data-how={cell.uses.map(({ how }) => how).join(' ')}
      data-reading={cell.isInferred ? t('inferredLong') : undefined}
    >
      <span className={classNames(styles.sign, cell.isInferred && styles.hollow)} aria-hidden="true" />
      <VisuallyHidden>{t(cell.isInferred ? 'cellInferred' : 'cellTitle', names)}</VisuallyHidden>
    </a>
  );
}
