import type { StoredCoverage } from '../../messaging/stored.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { CoverageBadge } from '../CoverageBadge.tsx';
import { formatTime } from './format-time.ts';

interface CoverageTableProps {
  readonly coverage: readonly StoredCoverage[];
}

/** How each site is doing that was visited since the installation. */
export function CoverageTable({ coverage }: CoverageTableProps) {
  const translate = useTranslate();
  return (
    <section class="block" aria-labelledby="coverage-heading">
      <h2 id="coverage-heading">{translate('coverage')}</h2>
      {coverage.length === 0 ? (
        <p class="soft">{translate('noCoverageYet')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{translate('site')}</th>
              <th scope="col">{translate('state')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ adapter, site, state, at }) => (
              <tr key={`${adapter} ${site}`}>
                <th scope="row">{site}</th>
                <td>
                  <CoverageBadge state={state} />
                  <span class="seen">
                    {translate('lastSeen', formatTime(at, translate('locale')))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
