'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { StoryBody } from '../../../exercise/story';
import styles from './sections.module.css';

/** The whole rule of a body in sentences, with what the fields above do not show. */
export function RuleText({ body: { rule, members = [] } }: { body: StoryBody }) {
  const t = useTranslations('authoring.bodies.words');
  const format = useFormatter();
  if (!rule) return null;
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name || id;
  const { threshold, way, quorum, abstention } = rule;
  const sentences = [
    way
      ? t('way', {
          kind: way.kind.replace('-', '_'),
          number: 'allowed' in way ? way.allowed : 'minutes' in way ? way.minutes : 0,
          name: 'member' in way ? nameOf(way.member) : '',
        })
      : null,
    !way || way.kind === 'sign-on'
      ? threshold?.kind === 'count'
        ? t('count', { yes: threshold.yes ?? 0, of: threshold.of ?? 0 })
        : t('fraction', {
            numerator: threshold?.numerator ?? 0,
            denominator: threshold?.denominator ?? 0,
            base: threshold?.base ?? 'voting',
            exceeds: threshold?.exceeds ? 'yes' : 'no',
          })
      : null,
    rule.consensusFirst ? t('consensusFirst') : null,
    rule.vetoMembers?.length ? t('veto', { names: format.list(rule.vetoMembers.map(nameOf)) }) : null,
    rule.scaledFrom ? t('scaled', rule.scaledFrom) : null,
    quorum
      ? quorum.kind === 'count'
        ? t('quorumCount', { members: quorum.members })
        : t('quorumFraction', { numerator: quorum.numerator, denominator: quorum.denominator })
      : null,
    abstention && abstention.kind !== 'neutral' ? t('abstention', { kind: abstention.kind }) : null,
    rule.recused?.length ? t('recused', { names: format.list(rule.recused.map(nameOf)) }) : null,
    rule.ballot ? t('ballot', { ballot: rule.ballot }) : null,
    rule.toCheck ? t('toCheck', { what: rule.toCheck }) : null,
  ].filter((one) => one !== null);
  return (
    <section className={styles.readable} aria-label={t('label')}>
      <h4 className={styles.small}>{t('label')}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
