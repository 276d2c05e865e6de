import type { AddedSite } from '../../messaging/added-sites.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { AllowSites } from '../AllowSites.tsx';
import { listWaiting } from '../ask-for-hosts.ts';
import { addedWords } from './added-words.ts';

interface AddedSitesProps {
  readonly added: readonly AddedSite[];
  readonly onAllow: (hosts: readonly string[]) => Promise<boolean>;
}

/** Every host that the organisation adds, and how it is doing; nothing where none is added. */
export function AddedSites({ added, onAllow }: AddedSitesProps) {
  const translate = useTranslate();
  if (added.length === 0) return null;
  return (
    <section class="block" aria-labelledby="added-heading">
      <h2 id="added-heading">{translate('addedSites')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('site')}</th>
            <th scope="col">{translate('state')}</th>
          </tr>
        </thead>
        <tbody>
          {added.map(({ host, adapter, state }) => (
            <tr key={host}>
              <th scope="row" dir="ltr">
                {host}
              </th>
              <td>{addedWords(translate, state, adapter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AllowSites hosts={listWaiting(added)} onAllow={onAllow} />
    </section>
  );
}
