import type { FormEventHandler, ReactNode } from 'react';
import { Banner } from '../parts/banner';
import { EntrancePage, type EntrancePageProps } from './entrance-page';
import styles from './form-page.module.css';

export interface FormPageProps extends Omit<EntrancePageProps, 'children'> {
  title: ReactNode;
  lead: ReactNode;
  formTitle: ReactNode;
  /** What went wrong with the whole form. */
  wrong: string | null;
  /** Fields, then the one button. */
  children: ReactNode;
  /** Under the button. */
  after?: ReactNode;
  onSubmit: FormEventHandler;
}

/** A page with a few words and one form, as for signing in. */
export function FormPage(props: FormPageProps) {
  const { title, lead, formTitle, wrong, children, after, onSubmit, ...page } = props;
  return (
    <EntrancePage {...page}>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.say}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        <form className={styles.form} onSubmit={onSubmit} noValidate>
          <h2 className={styles.formTitle}>{formTitle}</h2>
          {wrong ? (
            <Banner tone="grave" icon="alert" isAnnounced>
              {wrong}
            </Banner>
          ) : null}
          {children}
          {after ? <p className={styles.after}>{after}</p> : null}
        </form>
      </main>
    </EntrancePage>
  );
}
