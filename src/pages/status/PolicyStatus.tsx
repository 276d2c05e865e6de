import { useTranslate } from '../../panel/use-translate.ts';
import type { ReadableStoredPolicy } from '../readable-policy.ts';
import { formatTime } from './format-time.ts';
import { originWords } from './origin-words.ts';
import { stageWords } from './stage-words.ts';

interface PolicyStatusProps {
  readonly stored: ReadableStoredPolicy | undefined;
  /** When a pause ends, in milliseconds since the epoch; absent while nothing is paused. */
  readonly pausedUntil?: number | undefined;
}

/** Which policy is in force, where it came from, and why a newer one was refused. */
export function PolicyStatus({ stored, pausedUntil }: PolicyStatusProps) {
  const translate = useTranslate();
  return (
    <section class="block" aria-labelledby="policy-heading">
      <h2 id="policy-heading">{translate('policyInForce')}</h2>
      {pausedUntil === undefined ? null : (
        <p>{translate('pausedUntil', formatTime(pausedUntil, translate('locale')))}</p>
      )}
      {stored === undefined ? <p>{translate('noPolicyYet')}</p> : <PolicyFacts stored={stored} />}
      {stored === undefined || stored.problems.length === 0 ? null : (
        <div class="refusal" role="note">
          <h3>{translate('policyRefused')}</h3>
          <p>{translate('refusedNote')}</p>
          <ul lang="en" dir="ltr">
            {stored.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface PolicyFactsProps {
  readonly stored: ReadableStoredPolicy;
}

/** The facts about a stored policy. */
function PolicyFacts({ stored }: PolicyFactsProps) {
  const translate = useTranslate();
  const { policy, storedAt } = stored;
  return (
    <>
      <dl class="facts">
        <dt>{translate('policyName')}</dt>
        <dd dir="auto">{policy.title}</dd>
        <dt>{translate('version')}</dt>
        <dd>{policy.version}</dd>
        <dt>{translate('policyOrigin')}</dt>
        <dd>{originWords(translate, stored.source)}</dd>
        <dt>{translate('policySince')}</dt>
        <dd>{formatTime(storedAt, translate('locale'))}</dd>
        {policy.stage === undefined ? null : (
          <>
            <dt>{translate('rollout')}</dt>
            <dd>{stageWords(translate, policy.stage)}</dd>
          </>
        )}
      </dl>
      <p>
        <a href="../policy/index.html">{translate('readPolicy')}</a>
      </p>
    </>
  );
}
