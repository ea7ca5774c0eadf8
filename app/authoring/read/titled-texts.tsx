import { keyedTexts } from '../../parts/keyed';
import { languageProps } from '../../parts/language-props';
import styles from './read.module.css';

interface TitledTextsProps {
  title: string;
  texts: readonly string[] | undefined;
  /** The language of the texts, where it is not that of the screen. */
  language?: string | undefined;
}

/** Short texts under a small heading; nothing where there are none. */
export function TitledTexts({ title, texts, language }: TitledTextsProps) {
  if (!texts || texts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={styles.texts} {...languageProps(language)}>
        {keyedTexts([...texts]).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </>
  );
}
