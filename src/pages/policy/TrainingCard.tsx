import { useId, useState } from 'preact/hooks';

import { useTranslate } from '../../panel/use-translate.ts';
import type { CompiledClause, CompiledTrainingCard } from '../../policy/compiled-policy.ts';

interface TrainingCardProps {
  readonly card: CompiledTrainingCard;
  readonly clause: CompiledClause;
  readonly language: string;
}

/** One scenario and one question; the reason comes with any answer, right or not. */
export function TrainingCard({ card, clause, language }: TrainingCardProps) {
  const translate = useTranslate();
  const headingId = useId();
  const [chosen, setChosen] = useState<number>();
  // `none` after a press without an answer.
  const [checked, setChecked] = useState<number | 'none'>();
  const choose = (index: number): void => {
    setChosen(index);
    setChecked(undefined);
  };
  const check = (event: Event): void => {
    event.preventDefault();
    setChecked(chosen ?? 'none');
  };
  return (
    <article class="sheet training-card" aria-labelledby={headingId} lang={language}>
      <h3 id={headingId} dir="auto">
        {card.title}
      </h3>
      <p dir="auto">{card.scenario}</p>
      <form onSubmit={check}>
        <Answers card={card} chosen={chosen} onChoose={choose} />
        <button type="submit" lang={translate('locale')}>
          {translate('checkAnswer')}
        </button>
      </form>
      <div role="status" class="verdict-place">
        {checked === 'none' ? <p lang={translate('locale')}>{translate('chooseAnswer')}</p> : null}
        {typeof checked !== 'number' ? null : (
          <Verdict card={card} clause={clause} isRight={card.answers[checked]?.isRight ?? false} />
        )}
      </div>
    </article>
  );
}

interface AnswersProps {
  readonly card: CompiledTrainingCard;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** The question with its answers, of which one can be chosen. */
function Answers({ card, chosen, onChoose }: AnswersProps) {
  const name = useId();
  return (
    <fieldset>
      <legend dir="auto">{card.question}</legend>
      {card.answers.map(({ text }, index) => (
        <label key={text} class="answer">
          <input
            type="radio"
            name={name}
            checked={index === chosen}
            onChange={() => onChoose(index)}
          />
          <bdi>{text}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

interface VerdictProps {
  readonly card: CompiledTrainingCard;
  readonly clause: CompiledClause;
  readonly isRight: boolean;
}

/** Whether the answer is right, why, and where to read on. */
function Verdict({ card, clause, isRight }: VerdictProps) {
  const translate = useTranslate();
  return (
    <div class={isRight ? 'verdict right' : 'verdict'}>
      <b lang={translate('locale')}>{translate(isRight ? 'answerRight' : 'answerOther')}</b>
      <p dir="auto">{card.why}</p>
      <a dir="auto" href={`#${encodeURIComponent(clause.id)}`}>
        {translate('clauseTitle', clause.number, clause.title)}
      </a>
    </div>
  );
}
