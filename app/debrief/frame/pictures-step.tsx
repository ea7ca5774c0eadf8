'use client';

import { useTranslations } from 'next-intl';
import { type ComponentProps, type ReactNode, useState } from 'react';
import type { DebriefStepId } from '../../../exercise/story';
import { StepFrame } from './step-frame';
import { WordSwitch } from './word-switch';

type FrameParts = Pick<ComponentProps<typeof StepFrame>, 'lead' | 'legend' | 'choice' | 'behind' | 'foot'>;

/** One picture of a step, with what stands around it. */
export interface Picture<Id extends string = string> extends FrameParts {
  id: Id;
  /** In the choice of pictures, and above it on paper. */
  name: string;
  content: ReactNode;
}

interface PicturesStepProps {
  step: DebriefStepId;
  /** The first stands there before somebody chooses. */
  pictures: readonly [Picture, ...Picture[]];
  isPaper?: boolean;
}

/** A step with several pictures, of which one is shown; on paper all of them stand one after the other. */
export function PicturesStep({ step, pictures, isPaper }: PicturesStepProps) {
  const t = useTranslations('pictures');
  const [id, setId] = useState(pictures[0].id);
  if (isPaper) {
    return pictures.map((picture) => (
      <Framed key={picture.id} step={step} picture={picture} isNamed={pictures.length > 1} isPaper />
    ));
  }
  const shown = pictures.find((picture) => picture.id === id) ?? pictures[0];
  const choice =
    pictures.length > 1 ? (
      <WordSwitch
        label={t('choose')}
        options={pictures.map(({ id: value, name }) => ({ value, label: name }))}
        value={shown.id}
        onChange={setId}
      />
    ) : null;
  return <Framed key={shown.id} step={step} picture={shown} pictureChoice={choice} />;
}

interface FramedProps {
  step: DebriefStepId;
  picture: Picture;
  pictureChoice?: ReactNode;
  isNamed?: boolean;
  isPaper?: boolean;
}

function Framed({ step, picture, pictureChoice, isNamed, isPaper }: FramedProps) {
  const { id: _id, name, content, choice, ...parts } = picture;
  return (
    <StepFrame
      step={step}
      {...parts}
      picture={isNamed ? name : undefined}
      choice={
        <>
          {pictureChoice}
          {choice}
        </>
      }
      isPaper={isPaper}
    >
      {content}
    </StepFrame>
  );
}
