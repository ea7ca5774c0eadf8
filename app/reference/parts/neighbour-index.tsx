import { Kicker } from '../../parts/kicker';
import styles from './neighbour-index.module.css';

export interface NeighbourIndexProps {
  /** What they are. */
  title: string;
  /** In which order they stand. */
  note?: string;
  entries: readonly { id: string; name: string; address: string }[];
  /** The one whose page this is. */
  current: string;
}

/** The neighbours of an entry, to go from one to the next. */
export function NeighbourIndex({ title, note, entries, current }: NeighbourIndexProps) {
  return (
    <nav aria-label={title}>
      <Kicker as="div" note={note}>
        {title}
      </Kicker>
      <ul className={styles.list}>
        {entries.map(({ id, name, address }) => (
          <li key={id}>
            <a href={address} aria-current={id === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
