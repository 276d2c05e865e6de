import type { Adapter, ComposeBox } from '../../adapters/adapter.ts';
import { findEditables } from '../../adapters/pick-compose-box.ts';
import { readText } from '../../adapters/read-text.ts';
import { asHandle } from '../../messaging/speakers.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Checker } from '../../rules/checker.ts';
import type { CheckContext } from '../../rules/context.ts';
import type { RuleExplanation } from '../../rules/explanation.ts';
import type { Finding } from '../../rules/finding.ts';
import { listSeenCues, type SeenCue } from '../../rules/seen-cues.ts';
import type { Replacement } from '../../rules/suggest/suggestion.ts';
import type { RuleId } from '../../shared/ids.ts';
import { type Account, ATTACHMENTS, type MuteReason } from '../../shared/vocabulary.ts';
import type { Draft } from '../draft/draft.ts';
import { locateChange } from '../draft/locate-change.ts';
import { readDraft } from '../draft/read-draft.ts';
import { type ChangeOutcome, type ChangeTools, takeUpChange } from '../draft/take-up-change.ts';
import type { KnownSpeakers } from './known-speakers.ts';
import type { MutedWords } from './muted-words.ts';

/** Periods of a policy begin and end on the minute. */
const MINUTE_MS = 60_000;

/** What checking the draft of a composer needs. */
export interface CheckTools {
  readonly adapter: Adapter;
  readonly policy: CompiledPolicy;
  readonly checker: Checker;
  /** Why a rule speaks about a text; asked only when the person wants to know. */
  readonly explain: (
    text: string,
    context: CheckContext,
    rule: RuleId,
  ) => readonly RuleExplanation[];
  readonly muted: MutedWords;
  readonly speakers: KnownSpeakers;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Who speaks in a composer. */
export interface Speaking {
  /** Adapter id, or the host where no adapter is made for the site. */
  readonly site: string;
  readonly handle: string | undefined;
  readonly account: Account;
  /** Whether the policy lists the handle or the person has answered; else it is the usual one. */
  readonly isKnown: boolean;
}

/** Reads the draft of one composer and what the rules find in it, as both stand now. */
export class DraftCheck {
  readonly #tools: CheckTools;
  readonly #box: ComposeBox;
  readonly #composer: Element;
  readonly #seen = new Set<HTMLElement>();
  /** Text and context of the last check: one press is several events, and is checked once. */
  #checked = '';
  /** What it was checked by: another policy brings another checker. */
  #checkedBy: Checker | undefined;
  #draft: Draft = { text: '', segments: [] };
  #all: readonly Finding[] = [];
  #findings: readonly Finding[] = [];

  constructor(tools: CheckTools, box: ComposeBox, composer: Element) {
    this.#tools = tools;
    this.#box = box;
    this.#composer = composer;
  }

  /** As last read. */
  get draft(): Draft {
    return this.#draft;
  }

  /** Of the last reading, with those that are only counted. */
  get all(): readonly Finding[] {
    return this.#all;
  }

  /** Of the last reading, without those that are only counted or that the person has muted. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Notes an editable of this composer, so that it is found below shadow roots too. */
  see(editable: HTMLElement): void {
    this.#seen.delete(editable);
    this.#seen.add(editable);
  }

  /** The editables that are in the page now, in document order. */
  editables(): HTMLElement[] {
    return findEditables(this.#tools.adapter, this.#box, this.#composer, this.#seen);
  }

  /** The editable that was used last, or the first; `undefined` once the site has taken all away. */
  current(): HTMLElement | undefined {
    const editables = this.editables();
    return [...this.#seen].findLast((element) => editables.includes(element)) ?? editables[0];
  }

  /** What the hint and the panel stand beside: the editable, or what the site keeps around it. */
  anchor(): Element | undefined {
    const editable = this.current();
    if (this.#box.anchor === undefined) return editable;
    return editable?.closest(this.#box.anchor) ?? editable;
  }

  /** Reads and checks, unless neither words, context nor policy have changed since. */
  read(): void {
    const draft = readDraft(this.editables());
    const context = this.#context();
    const minute = Math.floor((context.now ?? 0) / MINUTE_MS);
    const key = JSON.stringify([{ ...context, now: minute }, draft.text]);
    this.#draft = draft;
    const { checker } = this.#tools;
    if (key === this.#checked && checker === this.#checkedBy) return;
    this.#all = this.#check(draft.text, context);
    this.#findings = this.#all.filter(({ action }) => action !== 'audit');
    this.#checked = key;
    this.#checkedBy = checker;
  }

  /** Mutes a rule for its words on this device. */
  mute(finding: Finding, reason: MuteReason): void {
    this.#tools.muted.mute(finding, this.#draft.text, reason);
    const isHeard = (each: Finding) => !this.#isMuted(each, this.#draft.text);
    this.#all = this.#all.filter(isHeard);
    this.#findings = this.#findings.filter(isHeard);
  }

  /** Whether a change of the draft can be written into its editor. */
  canWrite(change: Replacement): boolean {
    return locateChange(this.#draft, change, this.editables()) !== undefined;
  }

  /** Writes what a rule suggests into the draft as it stands now. */
  async takeUp(rule: RuleId, guard: ChangeTools['guard']): Promise<ChangeOutcome> {
    this.read();
    const { suggestion } = this.#findings.find((finding) => finding.rule === rule) ?? {};
    if (suggestion === undefined) return 'undone';
    const editables = (): readonly HTMLElement[] => this.editables();
    const tools = { guard, editables, readDraft: () => readDraft(this.editables()) };
    return takeUpChange(tools, this.#draft, suggestion.change);
  }

  /** Who speaks: by the policy's list first, then by what the person has answered. */
  get speaker(): Speaking {
    const { adapter, policy, speakers } = this.#tools;
    const site = adapter.id === 'generic' ? location.hostname : adapter.id;
    const handle = asHandle(readText(this.#box.identity, this.#composer));
    const account = listedAs(policy, handle) ?? speakers.find(site, handle);
    const isKnown = account !== undefined;
    return { site, handle, account: account ?? policy.accounts.default, isKnown };
  }

  /** The cues that a rule saw in the draft as it was last read, with their words. */
  explain(rule: RuleId): readonly SeenCue[] {
    return this.#tools.explain(this.#draft.text, this.#context(), rule).flatMap(listSeenCues);
  }

  #check(text: string, context: CheckContext): readonly Finding[] {
    return this.#tools.checker
      .check(text, context)
      .filter((finding) => !this.#isMuted(finding, text));
  }

  /** A rule that blocks is the organisation's word, which nobody can mute. */
  #isMuted(finding: Finding, text: string): boolean {
    return finding.action !== 'block' && this.#tools.muted.isMuted(finding, text);
  }

  #context(): CheckContext {
    const { site, account } = this.speaker;
    const audience = readText(this.#box.audience, this.#composer);
    const replyTo = readText(this.#box.replyTo, this.#composer);
    const attachments = ATTACHMENTS.filter((kind) => {
      const selector = this.#box.attachments?.[kind];
      return selector !== undefined && this.#composer.querySelector(selector) !== null;
    });
    return {
      site,
      surface: this.#box.surface,
      account,
      attachments,
      now: this.#tools.now(),
      ...(audience === undefined ? {} : { audience }),
      ...(replyTo === undefined ? {} : { replyTo }),
    };
  }
}

/** What the policy lists a handle as; a handle may be called as any word, `constructor` too. */
function listedAs({ accounts }: CompiledPolicy, handle: string | undefined): Account | undefined {
  const listed = handle?.toLowerCase() ?? '';
  return Object.hasOwn(accounts.handles, listed) ? accounts.handles[listed] : undefined;
}
