'use client';

import { useTranslations } from 'next-intl';
import type { GraphNode } from './draft-graph';

/** What a node is called: a line by number and title, anything else by what has to come. */
export function useNodeWords(): (node: GraphNode | undefined) => string {
  const t = useTranslations('authoring.graph');
  const says = useTranslations('authoring.trigger.says');
  return (node) => {
    if (!node) return '';
    if (node.kind === 'unknown') return t('unknown', { id: node.title });
    if (node.part) return t('line', { number: node.number, title: node.title });
    if (node.number !== '') return t('branch', { id: node.number, title: node.title });
    return node.words ? says(node.words.key, node.words.values as never) : node.title;
  };
}
