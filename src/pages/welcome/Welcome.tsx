import { useTranslate } from '../../panel/use-translate.ts';
import type { ReadablePolicy } from '../readable-policy.ts';

interface WelcomeProps {
  /** Whose policy is in force; absent in the first moment after the installation. */
  readonly policy: Pick<ReadablePolicy, 'organisationName' | 'title' | 'measures'> | undefined;
}

/** What Forepost does and what it never does, on one screen, before anything has happened. */
export function Welcome({ policy }: WelcomeProps) {
  const translate = useTranslate();
  return (
    <main class="welcome">
      <header>
        <img src="/icons/icon.svg" alt="" width="56" height="56" />
        <div>
          <h1>{translate('welcomeTitle')}</h1>
          <p class="lead">{translate('welcomeLead')}</p>
        </div>
      </header>
      <div class="promises">
        <Promises
          kind="does"
          heading={translate('whatItDoes')}
          points={[
            translate('doesMark'),
            translate('doesHold'),
            translate('doesExplain'),
            translate('doesLeave'),
          ]}
        />
        <Promises
          kind="never"
          heading={translate('whatItNeverDoes')}
          points={[
            translate('neverSends'),
            translate(policy?.measures === true ? 'neverNames' : 'neverReports'),
            translate('neverPosts'),
            translate('neverSilences'),
          ]}
        />
      </div>
      <footer>
        <nav aria-label={translate('whereNext')}>
          <a class="button primary" href="../policy/index.html">
            {translate('readPolicy')}
          </a>
          <a class="button" href="../status/index.html">
            {translate('statusPageTitle')}
          </a>
        </nav>
        {policy === undefined ? null : (
          <p class="soft" dir="auto">
            {policy.organisationName === undefined
              ? policy.title
              : translate('policySource', policy.organisationName, policy.title)}
          </p>
        )}
        <p class="soft">{translate('welcomeKeys')}</p>
      </footer>
    </main>
  );
}

interface PromisesProps {
  readonly kind: 'does' | 'never';
  readonly heading: string;
  readonly points: readonly string[];
}

/** One side of what people are promised. */
function Promises({ kind, heading, points }: PromisesProps) {
  return (
    <section class={kind}>
      <h2>{heading}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
