import { useTranslations } from 'next-intl';
import type { ShelfStory } from '../../../exercise/authoring/shelf-story';
import { ExerciseBand } from '../../parts/exercise-band';
import styles from './read.module.css';
import { ReadAbout } from './read-about';
import { ReadBodies } from './read-bodies';
import { ReadCase } from './read-case';
import { ReadDebrief } from './read-debrief';
import { ReadDesk } from './read-desk';
import { ReadEndex } from './read-endex';
import { ReadGraph } from './read-graph';
import { ReadHead } from './read-head';
import { ReadLoad } from './read-load';
import { ReadManual } from './read-manual';
import { ReadMoves } from './read-moves';
import { ReadMsel } from './read-msel';
import { ReadNav } from './read-nav';
import { ReadNotes } from './read-notes';
import { ReadObjectives } from './read-objectives';
import { ReadPersonas } from './read-personas';
import { ReadPreview } from './read-preview';
import { readSectionsOf } from './read-sections';
import { ReadTeams } from './read-teams';

/** A scenario of the shelf on one page, as somebody reads it who chooses one. Nothing can be changed in it. */
export function ReadStory({ read }: { read: ShelfStory }) {
  const t = useTranslations('authoring.read');
  const { story, load } = read;
  return (
    <ReadDesk draft={read.draft}>
      <div className={styles.page}>
        <ExerciseBand>{t('band')}</ExerciseBand>
        <ReadHead read={read} />
        <div className={styles.columns}>
          <ReadNav sections={readSectionsOf(story)} />
          <main id="main" tabIndex={-1} className={styles.main}>
            <ReadAbout story={story} />
            <ReadCase story={story} />
            <ReadManual story={story} />
            <ReadLoad story={story} load={load} />
            <ReadTeams story={story} />
            <ReadBodies story={story} />
            <ReadObjectives story={story} />
            <ReadMoves story={story} />
            <ReadMsel />
            <ReadGraph />
            <ReadPreview />
            <ReadPersonas story={story} />
            <ReadNotes story={story} />
            <ReadDebrief story={story} />
            <ReadEndex story={story} />
          </main>
        </div>
      </div>
    </ReadDesk>
  );
}
