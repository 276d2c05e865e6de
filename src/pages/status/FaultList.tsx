import type { StoredFault } from '../../messaging/stored.ts';
import { countPhrase } from '../../panel/count-phrase.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { formatTime } from './format-time.ts';

interface FaultListProps {
  readonly faults: readonly StoredFault[];
}

/** What went wrong, by unit and code; posting went on all the same. */
export function FaultList({ faults }: FaultListProps) {
  const translate = useTranslate();
  return (
    <section class="block" aria-labelledby="faults-heading">
      <h2 id="faults-heading">{translate('faults')}</h2>
      {faults.length === 0 ? (
        <p class="soft">{translate('noFaults')}</p>
      ) : (
        <>
          <p class="soft">{translate('faultsNote')}</p>
          <ul class="faults">
            {faults.map(({ unit, code, count, lastAt }) => (
              <li key={`${unit} ${code}`}>
                <code>{unit}</code>
                <code>{code}</code>
                <span>{countPhrase(translate, 'faultCount', count)}</span>
                <span class="soft">{formatTime(lastAt, translate('locale'))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
