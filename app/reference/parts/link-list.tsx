import styles from './link-list.module.css';

/** Links one under the other. */
export function LinkList({ links }: { links: readonly { address: string; title: string }[] }) {
  return (
    <ul className={styles.links}>
      {links.map(({ address, title }) => (
        <li key={address}>
          <a href={address}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
