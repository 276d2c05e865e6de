import type { CompiledContact, CompiledPolicy } from '../../policy/compiled-policy.ts';
import { resolveClause } from '../../policy/resolve-clause.ts';
import type { Settings } from '../../policy/settings/settings-schema.ts';
import { asClauseId } from '../../shared/ids.ts';
import { ACTIONS, type Action } from '../../shared/vocabulary.ts';
import type { Org } from '../deploy/org-schema.ts';
import { code, plain } from '../deploy/page.ts';
import { listRequests, type OwnRequest } from './list-requests.ts';
import { listHosts, type OwnPermissions } from './own-permissions.ts';

/** What the pages of a pack say of one organisation; texts are ready for a page. */
export interface PackFacts {
  readonly organisation: string;
  /** Whom people ask what is done with their data; `undefined` when the answers do not say. */
  readonly contact: string | undefined;
  readonly policy: { readonly title: string; readonly version: string; readonly id: string };
  readonly counts: { readonly rules: number; readonly clauses: number };
  /** What the policy may do about a finding, quietest first. */
  readonly actions: readonly Action[];
  /** Whether the policy stands on the pack that keeps lawful speech free of rules on conduct. */
  readonly protectsSpeech: boolean;
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  /** Match patterns below which an organisation may add hosts. */
  readonly optionalHosts: readonly string[];
  /** Sites that the policy and the settings leave alone. */
  readonly sitesOff: readonly string[];
  /** Hosts that they add. */
  readonly sitesAdded: readonly string[];
  readonly requests: readonly OwnRequest[];
  readonly measures: boolean;
  /** Hosts that a person can open from the panel or the reader. */
  readonly openedHosts: readonly string[];
  /** Where the browser, not the extension, gets the extension and its updates. */
  readonly packageAddresses: readonly string[];
}

/** Collects what a pack says from the policy and settings in force and the built extension. */
export function collectFacts(
  policy: CompiledPolicy,
  org: Org | undefined,
  own: OwnPermissions,
): PackFacts {
  const settings: Settings = org?.settings ?? {};
  return {
    organisation: plain(org?.organisation ?? policy.organisationName ?? 'your organisation'),
    contact: findContact(policy, org),
    policy: { title: plain(policy.title), version: policy.version, id: policy.id },
    counts: { rules: policy.rules.length, clauses: policy.clauses.length },
    actions: listActions(policy),
    protectsSpeech: policy.packs.includes('protected-speech'),
    permissions: own.permissions,
    hosts: listHosts(own.hosts),
    optionalHosts: own.optionalHosts,
    sitesOff: policy.sites.off,
    sitesAdded: policy.sites.add.map(({ host }) => host),
    requests: listRequests(settings),
    measures: settings.measurement !== undefined,
    openedHosts: listOpenedHosts(policy),
    packageAddresses: Object.values(org?.browsers ?? {}).flatMap((browser) =>
      [browser?.updateUrl, browser?.package].flatMap((address) => address ?? []),
    ),
  };
}

/** What the organisation answered, else whom the policy names for personal data, else the help desk. */
function findContact(policy: CompiledPolicy, org: Org | undefined): string | undefined {
  const named = resolveClause(policy, asClauseId('personal-data'))?.contact;
  if (org?.privacyContact !== undefined) return plain(org.privacyContact);
  if (named !== undefined && (named.mail ?? named.phone) !== undefined) return writeContact(named);
  return org === undefined ? undefined : plain(org.helpDesk);
}

function writeContact({ name, role, mail, phone }: CompiledContact): string {
  return plain([name, role, mail, phone].filter((part) => part !== undefined).join(', '));
}

/** Actions that some rule of the policy leads to, for someone. */
function listActions(policy: CompiledPolicy): readonly Action[] {
  const used = policy.rules.flatMap(({ severity }) =>
    Object.entries(policy.actions).flatMap(([account, actions]) =>
      Object.entries(severity).flatMap(([name, level]) =>
        name === account && level !== undefined ? [actions[level]] : [],
      ),
    ),
  );
  return ACTIONS.filter((action) => used.includes(action));
}

function listOpenedHosts(policy: CompiledPolicy): readonly string[] {
  const addresses = [
    policy.url,
    ...policy.clauses.map(({ url }) => url),
    ...policy.contacts.map(({ chat }) => chat),
    ...policy.crises.map(({ updates }) => updates),
  ];
  const hosts = addresses.flatMap((address) => {
    const host = address === undefined || !URL.canParse(address) ? '' : new URL(address).host;
    return host === '' ? [] : [host];
  });
  return [...new Set(hosts)].sort();
}

/** Names as code, with commas between them. */
export function writeNames(names: readonly string[]): string {
  return names.map(code).join(', ');
}
