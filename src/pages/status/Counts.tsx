import type { StoredCounts } from '../../messaging/counts.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { formatTime } from './format-time.ts';
import { outcomeWords } from './outcome-words.ts';

interface CountsProps {
  /** Where counts are sent; absent while nothing is counted. */
  readonly address: string | undefined;
  readonly counts: StoredCounts | undefined;
}

/** Whatever is counted for the organisation, to the last number; nothing where nothing is. */
export function Counts({ address, counts }: CountsProps) {
  const translate = useTranslate();
  if (address === undefined) return null;
  const { days = [], goodAt, nextAt, reason } = counts ?? {};
  const write = (moment: number) => formatTime(moment, translate('locale'));
  return (
    <section class="block" aria-labelledby="counts-heading">
      <h2 id="counts-heading">{translate('counts')}</h2>
      <p>{translate('countsSay')}</p>
      <dl class="facts">
        <dt>{translate('countsTo')}</dt>
        <dd dir="ltr">{address}</dd>
        <dt>{translate('countsGood')}</dt>
        <dd>{goodAt === undefined ? translate('channelNever') : write(goodAt)}</dd>
        {nextAt === undefined ? null : (
          <>
            <dt>{translate('countsNext')}</dt>
            <dd>{write(nextAt)}</dd>
          </>
        )}
      </dl>
      {reason === undefined ? null : (
        <div class="refusal" role="note">
          <h3>{translate('countsRefused')}</h3>
          <p>{translate(reason.key, ...reason.values)}</p>
        </div>
      )}
      {days.length === 0 ? <p class="soft">{translate('countsNone')}</p> : <Waiting days={days} />}
    </section>
  );
}

/** The counts that are still on the device, one a line. */
function Waiting({ days }: Pick<StoredCounts, 'days'>) {
  const translate = useTranslate();
  return (
    <table>
      <caption>{translate('countsWaiting')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('countDay')}</th>
          <th scope="col">{translate('countRule')}</th>
          <th scope="col">{translate('site')}</th>
          <th scope="col">{translate('countOutcome')}</th>
          <th scope="col">{translate('countNumber')}</th>
        </tr>
      </thead>
      <tbody>
        {days.flatMap(({ day, counts }) =>
          counts.map(({ rule, site, outcome, count }) => (
            <tr key={`${day} ${rule} ${site} ${outcome}`}>
              <td>{day}</td>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td>{site}</td>
              <td>{outcomeWords(translate, outcome)}</td>
              <td>{count}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
