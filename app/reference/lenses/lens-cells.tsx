import { useTranslations } from 'next-intl';
import type { Lens, LensCell } from '../../../framework/lenses/lens';
import { Cite } from '../parts/cite';
import styles from './lens-cells.module.css';
import { LensItems } from './lens-items';
import { PlacedTools } from './placed-tools';

/** The boxes of a lens, under their groups where it has such. */
export function LensCells({ lens }: { lens: Lens }) {
  const groups = [...new Set(lens.cells.map(({ group }) => group ?? ''))];
  return groups.map((group) => (
    <div key={group} className={styles.group}>
      {group ? <h3 className={styles.groupName}>{group}</h3> : null}
      <div className={styles.cells}>
        {lens.cells
          .filter((cell) => (cell.group ?? '') === group)
          .map((cell) => (
            <Cell key={cell.id} lens={lens} cell={cell} isGrouped={group !== ''} />
          ))}
      </div>
    </div>
  ));
}

function Cell({ lens, cell, isGrouped }: { lens: Lens; cell: LensCell; isGrouped: boolean }) {
  const t = useTranslations('reference.lenses');
  const Heading = isGrouped ? 'h4' : 'h3';
  const placed = lens.placements.filter((placement) => placement.cell === cell.id);
  return (
    <section className={styles.cell} id={cell.id}>
      <Heading className={styles.name}>
        <a href={`#${cell.id}`}>{cell.name}</a>
      </Heading>
      {cell.purpose ? <p className={styles.purpose}>{cell.purpose}</p> : null}
      {cell.items.length > 0 ? (
        <LensItems items={cell.items} />
      ) : (
        <p className={styles.purpose}>{t('noItems')}</p>
      )}
      <Cite source={cell.source} />
      <PlacedTools placed={placed} />
    </section>
  );
}
