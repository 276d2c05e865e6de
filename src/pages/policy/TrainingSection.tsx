import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause, CompiledTrainingCard } from '../../policy/compiled-policy.ts';
import { TrainingCard } from './TrainingCard.tsx';

/** Where the section stands; no clause can be called so, because ids have no capital letters. */
export const TRAINING_ANCHOR = 'Training';

interface TrainingSectionProps {
  readonly cards: readonly CompiledTrainingCard[];
  readonly clauses: readonly CompiledClause[];
  /** The language of the policy's texts. */
  readonly language: string;
}

/** Short lessons, one question each, in the order of their clauses. Answers are not kept. */
export function TrainingSection({ cards, clauses, language }: TrainingSectionProps) {
  const translate = useTranslate();
  const lessons = clauses.flatMap((clause) =>
    cards.filter((card) => card.clause === clause.id).map((card) => ({ card, clause })),
  );
  return (
    <section class="training" id={TRAINING_ANCHOR} aria-labelledby="training-heading">
      <h2 id="training-heading">{translate('training')}</h2>
      <p class="soft">{translate('trainingNote')}</p>
      <div class="training-cards">
        {lessons.map(({ card, clause }) => (
          <TrainingCard key={card.id} card={card} clause={clause} language={language} />
        ))}
      </div>
    </section>
  );
}
