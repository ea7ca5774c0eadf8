import { useTranslations } from 'next-intl';
import { mechanismsFor, unmappedToolIds } from '../../../framework/pairing';
import { strategies } from '../../../framework/strategies';
import { EntryLink } from '../parts/entry-link';
import { EntrySection } from '../parts/entry-section';
import { Fact, Facts } from '../parts/facts';
import { PlainList } from '../parts/plain-list';
import { matrixCells } from './matrix-cells';

/** The matrix in words: under each strategy its mechanisms, and under each mechanism its tools. */
export function MatrixLists() {
  const t = useTranslations('reference.matrix');
  return (
    <>
      {strategies.map(({ id, name }) => (
        <EntrySection key={id} id={id} isNamed title={name} note={t('inWords')}>
          <Facts>
            {mechanismsFor(id).map((mechanism) => (
              <Fact
                key={mechanism.id}
                name={
                  <>
                    <EntryLink id={mechanism.id} />
                    {mechanism.textOnly ? <small> {t('textOnlyMark')}</small> : null}
                  </>
                }
              >
                <ul>
                  {matrixCells
                    .filter((cell) => cell.mechanism === mechanism.id)
                    .map(({ tool, uses, isInferred }) => (
                      <li key={tool}>
                        <EntryLink id={tool} /> {isInferred ? <small>{t('inferredShort')} </small> : null}
                        {uses.map(({ id: use, how }) => (
                          <p key={use}>{how}</p>
                        ))}
                      </li>
                    ))}
                </ul>
              </Fact>
            ))}
          </Facts>
        </EntrySection>
      ))}
      <EntrySection id="unmapped" title={t('unmapped')}>
        <PlainList>
          {unmappedToolIds().map((tool) => (
            <li key={tool}>
              <EntryLink id={tool} />
            </li>
          ))}
        </PlainList>
      </EntrySection>
    </>
  );
}
