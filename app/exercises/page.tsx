import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signedInStaff } from '../../server/auth/session';
import { listExercises, listRehearsals, listWhatIfs } from '../../server/queries/exercises';
import { EntrancePage } from '../entrance/entrance-page';
import { ExerciseList } from '../entrance/exercise-list';
import { ImportExercise } from '../entrance/import-exercise';
import { OpenExerciseForm } from '../entrance/open-exercise-form';
import { SignOutButton } from '../entrance/sign-out-button';
import styles from './exercises.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('exercises');
  return { title: t('pageTitle') };
}

/** A facilitator's exercises, and the form that opens another. */
export default async function ExercisesPage() {
  const staff = await signedInStaff();
  if (!staff?.accountId) redirect('/sign-in?next=/exercises');
  const [t, exercises, rehearsals, whatIfs] = await Promise.all([
    getTranslations('exercises'),
    listExercises(staff.accountId),
    listRehearsals(staff.accountId),
    listWhatIfs(staff.accountId),
  ]);
  return (
    <EntrancePage
      end={staff.name}
      links={
        <>
          <a href="/scenarios">{t('scenarios')}</a>
          <a href="/reference">{t('reference')}</a>
          <SignOutButton />
        </>
      }
    >
      <main id="main" tabIndex={-1} className={styles.main}>
        <h1 className={styles.title}>{t('title')}</h1>
        <div className={styles.list}>
          <ExerciseList exercises={exercises} whatIfs={whatIfs} />
          {rehearsals.length > 0 ? (
            <ExerciseList exercises={rehearsals} whatIfs={whatIfs} areRehearsals />
          ) : null}
          <ImportExercise />
        </div>
        <OpenExerciseForm account={staff.accountId} />
      </main>
    </EntrancePage>
  );
}
