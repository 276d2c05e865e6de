import { ACCOUNTS, type Account } from '../../shared/vocabulary.ts';
import type { Policy, PolicyActions } from '../policy.ts';
import type { ORGANISATION_LISTS, PolicyLayer } from '../schema.ts';
import type { SiteRepair } from '../schema-sites.ts';
import { mergeById, mergeRecords, uniteLists } from './merge-fields.ts';
import { mergeRulePatches } from './merge-rules.ts';

type Defined<Name extends keyof PolicyLayer> = NonNullable<PolicyLayer[Name]>;

/** All layers as one, before it is known whether everything that is needed is there. */
export interface MergedLayers
  extends Pick<Policy, 'organisation' | 'actions' | 'rollout' | 'accounts' | 'sites'> {
  /** From the topmost layer. */
  readonly header: Pick<PolicyLayer, 'id' | 'version'> &
    Pick<Partial<PolicyLayer>, 'title' | 'language' | 'jurisdiction' | 'url' | 'learned'>;
  /** Ids of the layers, lowest first. */
  readonly packs: readonly string[];
  readonly contacts: Defined<'contacts'>;
  readonly clauses: Defined<'clauses'>;
  readonly signals: Defined<'signals'>;
  readonly guards: Defined<'guards'>;
  readonly rules: Defined<'rules'>;
  readonly periods: Defined<'periods'>;
  readonly replies: Defined<'replies'>;
  readonly training: Defined<'training'>;
}

/**
 * Merges layers, lowest first. Things with an id are merged field by field; the organisation's own
 * lists, its accounts and its sites grow; everything else is taken from the topmost layer that has it.
 */
export function mergeLayers(layers: readonly PolicyLayer[]): MergedLayers {
  const rollout = layers.findLast((layer) => layer.rollout !== undefined)?.rollout;
  return {
    header: mergeHeader(layers),
    packs: layers.map(({ id }) => id),
    organisation: mergeOrganisation(layers),
    contacts: mergeRecords(layers.map((layer) => layer.contacts)),
    clauses: mergeRecords(layers.map((layer) => layer.clauses)),
    signals: mergeRecords(layers.map((layer) => layer.signals)),
    guards: mergeById(layers.map((layer) => layer.guards)),
    rules: mergeRulePatches(layers.map((layer) => layer.rules)),
    periods: mergeById(layers.map((layer) => layer.periods)),
    replies: mergeById(layers.map((layer) => layer.replies)),
    training: mergeById(layers.map((layer) => layer.training)),
    actions: mergeActions(layers),
    ...(rollout === undefined ? {} : { rollout }),
    accounts: mergeAccounts(layers),
    sites: mergeSites(layers),
  };
}

/** Name, version and language of the whole: what the topmost layer says of itself. */
function mergeHeader(layers: readonly PolicyLayer[]): MergedLayers['header'] {
  let header: MergedLayers['header'] = { id: '', version: '' };
  for (const { id, version, title, language, jurisdiction, url, learned } of layers) {
    header = {
      ...header,
      id,
      version,
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(url === undefined ? {} : { url }),
      ...(learned === undefined ? {} : { learned }),
    };
  }
  return header;
}

/** The lists of what the organisation is called and owns; a department adds to them. */
function mergeOrganisation(layers: readonly PolicyLayer[]): Policy['organisation'] {
  const unite = (name: (typeof ORGANISATION_LISTS)[number]) =>
    uniteLists(layers.map((layer) => layer.organisation?.[name]));
  return {
    names: unite('names'),
    aliases: unite('aliases'),
    handles: unite('handles'),
    domains: unite('domains'),
    products: unite('products'),
    competitors: unite('competitors'),
    partners: unite('partners'),
  };
}

/** Without a word from any layer the grave ones hold and the rest are hinted at. */
const DEFAULT_ACTIONS: PolicyActions = {
  critical: 'warn',
  high: 'warn',
  medium: 'hint',
  low: 'hint',
  info: 'hint',
};

/** Severity to action, for everyone and per account type. */
function mergeActions(layers: readonly PolicyLayer[]): PolicyActions {
  let merged = DEFAULT_ACTIONS;
  for (const { actions = {} } of layers) {
    const below = merged;
    const accounts = ACCOUNTS.filter((account) => below[account] ?? actions[account]);
    merged = {
      critical: actions.critical ?? below.critical,
      high: actions.high ?? below.high,
      medium: actions.medium ?? below.medium,
      low: actions.low ?? below.low,
      info: actions.info ?? below.info,
      ...Object.fromEntries(
        accounts.map((account) => [account, { ...below[account], ...actions[account] }]),
      ),
    };
  }
  return merged;
}

const LISTED_ACCOUNTS = ['brand', 'professional', 'creator'] as const;

/** Which handle speaks as what; a handle that a higher layer lists elsewhere moves there. */
function mergeAccounts(layers: readonly PolicyLayer[]): Policy['accounts'] {
  const speaker = new Map<string, { handle: string; account: (typeof LISTED_ACCOUNTS)[number] }>();
  let fallback: Account = 'personal';
  for (const { accounts } of layers) {
    fallback = accounts?.default ?? fallback;
    for (const account of LISTED_ACCOUNTS) {
      for (const handle of accounts?.[account] ?? []) {
        speaker.set(handle.toLowerCase(), { handle, account });
      }
    }
  }
  const list = (wanted: Account) =>
    [...speaker.values()].filter(({ account }) => account === wanted).map(({ handle }) => handle);
  return {
    brand: list('brand'),
    professional: list('professional'),
    creator: list('creator'),
    default: fallback,
  };
}

/** Sites switched off, and hosts added; a higher layer may give a host another adapter. */
function mergeSites(layers: readonly PolicyLayer[]): Policy['sites'] {
  const added = new Map(
    layers.flatMap(({ sites }) => sites?.add ?? []).map((entry) => [entry.host, entry]),
  );
  const repair = mergeRepairs(layers);
  return {
    off: uniteLists(layers.map(({ sites }) => sites?.off)),
    add: [...added.values()],
    ...(repair.length === 0 ? {} : { repair }),
  };
}

/** Selectors of one box are one entry; a higher layer says only what differs. */
function mergeRepairs(layers: readonly PolicyLayer[]): SiteRepair[] {
  const repairs = new Map<string, SiteRepair>();
  for (const repair of layers.flatMap(({ sites }) => sites?.repair ?? [])) {
    const key = `${repair.adapter} ${repair.box}`;
    repairs.set(key, { ...repairs.get(key), ...repair });
  }
  return [...repairs.values()];
}
