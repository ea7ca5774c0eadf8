'use client';

import { useParams } from 'next/navigation';
import { useEffect } from 'react';
import { LoadingBars } from '../parts/loading-bars';

/** The red cell has a page of its own, which folds what players' pages do not carry. */
export default function RedDoor() {
  const { exercise } = useParams<{ exercise: string }>();
  useEffect(() => window.location.replace(`/red/${exercise}`), [exercise]);
  return <LoadingBars />;
}
