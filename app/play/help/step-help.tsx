'use client';

import type { StepId } from '../../../exercise/story';
import { useCardDesk } from '../card/card-scope';
import { ConsiderationHelp } from './consideration-help';
import { DecidedCards } from './decided-cards';
import { ForecastHelp } from './forecast-help';
import { PickSpread } from './pick-spread';
import { StrategiesHelp } from './strategies-help';
import { StrategyHelp } from './strategy-help';
import { ToolHelp } from './tool-help';

/** What helps with the open step: the source's definitions and questions, and the team's own earlier thoughts. */
export function StepHelp({ step }: { step: StepId }) {
  switch (step) {
    case 'think':
      return <StrategiesHelp />;
    case 'decide':
      return <CardHelp />;
    case 'anticipate':
      return (
        <>
          <DecidedCards />
          <ForecastHelp />
          <ConsiderationHelp id="SI" />
        </>
      );
    case 'agree':
      return <ConsiderationHelp id="CA" />;
    case 'reveal':
      return <ConsiderationHelp id="NA" />;
    case 'update':
      return null;
  }
}

/** Follows the card: the tool that stands on it, the strategy's questions, what each thought alone. */
function CardHelp() {
  const desk = useCardDesk();
  const tool = desk?.content.tool;
  const strategy = desk?.content.strategy;
  return (
    <>
      <PickSpread />
      {strategy ? <StrategyHelp strategy={strategy} /> : null}
      {tool ? <ToolHelp tool={tool} /> : null}
      {!tool && !strategy ? <StrategiesHelp /> : null}
    </>
  );
}
