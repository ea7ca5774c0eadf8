'use client';

import { PicturesStep } from '../frame/pictures-step';
import { useKnowledgePicture } from '../knowledge/use-knowledge-picture';
import { useCoursePicture } from '../timeline/use-course-picture';
import type { StepProps } from './step-props';

/** What happened, facts only: the course of play, and who knew what when. */
export function TimelineStep({ view, isPaper }: StepProps) {
  const course = useCoursePicture(view, isPaper);
  const knowledge = useKnowledgePicture(view, isPaper);
  return <PicturesStep step="timeline" pictures={[course, knowledge]} isPaper={isPaper} />;
}
