import { keyedTexts } from '../../parts/keyed';
import styles from './read.module.css';

/** Short texts under a small heading; nothing where there are none. */
export function TitledTexts({ title, texts }: { title: string; texts: readonly string[] | undefined }) {
  if (!texts || texts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.texts}>
        {keyedTexts([...texts]).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </>
  );
}
