import styles from './join-code.module.css';

/** The join code in two groups of three, as people read it aloud. Set in mono, in the size of what stands around it. */
export function JoinCode({ code }: { code: string }) {
  return (
    <bdi className={styles.code}>
      {code.slice(0, 3)} {code.slice(3)}
    </bdi>
  );
}
