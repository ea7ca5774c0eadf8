import { useTranslations } from 'next-intl';
import type { CrosswalkLink } from '../../../framework/evidence/crosswalk-link';
import type { Finding } from '../../../framework/evidence/finding';
import { subTools } from '../../../framework/sub-tools';
import { FindingText } from '../evidence/finding-text';
import styles from './tool-finding.module.css';

/** A finding on a tool, and what ties it to the tool where that is our reading or only a narrower tool is meant. */
export function ToolFinding({ finding, link }: { finding: Finding; link: CrosswalkLink }) {
  const t = useTranslations('reference.tools');
  const { basis, because, subTool } = link;
  const narrower = subTools.find(({ id }) => id === subTool);
  return (
    <FindingText finding={finding}>
      {narrower ? <p className={styles.tie}>{t('onlyOn', { name: narrower.phrase })}</p> : null}
      {basis === 'ours' ? (
        <p className={styles.tie}>{because ? t('ourLink', { because }) : t('ourLinkPlain')}</p>
      ) : null}
    </FindingText>
  );
}
