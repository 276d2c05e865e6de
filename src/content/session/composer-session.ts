import type { Adapter, ComposeBox } from '../../adapters/adapter.ts';
import { findEditables } from '../../adapters/pick-compose-box.ts';
import type { PanelActions } from '../../panel/panel-model.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Checker } from '../../rules/checker.ts';
import type { CheckContext } from '../../rules/context.ts';
import type { Finding } from '../../rules/finding.ts';
import type { RuleId } from '../../shared/ids.ts';
import { ATTACHMENTS } from '../../shared/vocabulary.ts';
import type { Draft } from '../draft/draft.ts';
import { readDraft } from '../draft/read-draft.ts';
import { selectRange } from '../draft/select-range.ts';
import { type HoldEvent, type HoldState, stepHold } from '../hold/hold-state.ts';
import { SettledWords } from '../hold/settled-words.ts';
import { buildPanelModel } from '../present/build-panel-model.ts';
import { ComposerView, type ViewTools } from './composer-view.ts';
import type { MutedWords } from './muted-words.ts';

/** Someone who stops for this long is read as having paused. */
const PAUSE_MS = 800;

/** What a session needs beside its composer. */
export interface SessionTools extends ViewTools {
  readonly adapter: Adapter;
  readonly policy: CompiledPolicy;
  readonly checker: Checker;
  readonly muted: MutedWords;
  readonly now: () => number;
  readonly openClause: PanelActions['onOpenClause'];
  /** Runs work that may throw; a fault is reported and the page goes on. */
  readonly guard: (unit: string, work: () => void) => void;
}

/** One composer with its draft, from its first use until it leaves the page. */
export class ComposerSession {
  readonly #tools: SessionTools;
  readonly #composer: Element;
  readonly #box: ComposeBox;
  readonly #view: ComposerView;
  readonly #settled = new SettledWords();
  readonly #seen = new Set<HTMLElement>();
  #state: HoldState = 'open';
  #draft: Draft = { text: '', segments: [] };
  #findings: readonly Finding[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: SessionTools, box: ComposeBox, composer: Element) {
    this.#tools = tools;
    this.#box = box;
    this.#composer = composer;
    this.#view = new ComposerView(tools, composer);
  }

  /** Whether the composer is still in the page. */
  get isConnected(): boolean {
    return this.#composer.isConnected;
  }

  /** Notes an editable of this composer, so that it is found below shadow roots too. */
  see(editable: HTMLElement): void {
    this.#seen.add(editable);
  }

  /** Something was written: marks follow after a pause, at once where some are shown. */
  noteInput(): void {
    clearTimeout(this.#pause);
    if (this.#findings.length > 0 || !this.#settled.isEmpty) this.#refresh();
    this.#pause = setTimeout(() => {
      this.#tools.guard('check', () => {
        if (this.isConnected) this.#refresh();
        else this.destroy();
      });
    }, PAUSE_MS);
  }

  /** Decides, now and on the text as it stands, whether a press must be kept back. */
  isHolding(): boolean {
    this.#read();
    return this.#unsettled().length > 0;
  }

  /** A press came to its end: shows the panel if it was kept back, and tells which. */
  press(): 'held' | 'passed' {
    const isFlagged = this.isHolding();
    if (!isFlagged) this.#settled.keepOnly(this.#findings, this.#draft.text);
    this.#dispatch(isFlagged ? 'flagged-press' : 'clean-press');
    if (!isFlagged) this.noteInput();
    return isFlagged ? 'held' : 'passed';
  }

  /** Shows the panel for everything found, on the person's own wish. */
  openPanel(): void {
    this.#read();
    if (this.#findings.length > 0) this.#showPanel(this.#findings, true);
  }

  /** Moves the focus from the editor to the hint; `false` when there is none. */
  focusHint(): boolean {
    return this.#view.focusHint();
  }

  /** Takes everything of ours away and ends all timers. */
  destroy(): void {
    clearTimeout(this.#pause);
    this.#view.destroy();
  }

  #read(): void {
    const draft = readDraft(this.#editables());
    if (draft.text !== this.#draft.text) {
      const found = this.#tools.checker.check(draft.text, this.#context());
      this.#findings = found.filter(
        (finding) => finding.action !== 'audit' && !this.#tools.muted.isMuted(finding, draft.text),
      );
    }
    this.#draft = draft;
  }

  #refresh(): void {
    this.#read();
    if (this.#draft.text.trim() === '') this.#dispatch('emptied');
    else if (this.#view.hasPanel && this.#unsettled().length === 0) this.#dispatch('edit');
    else this.#settled.keepOnly(this.#findings, this.#draft.text);
    this.#mark();
  }

  #mark(): void {
    const shown = this.#findings.filter(({ action }) => action !== 'audit');
    this.#view.mark(this.#draft, shown, this.#anchor(), () => this.openPanel());
  }

  #dispatch(event: HoldEvent): void {
    const { next, effects } = stepHold(this.#state, event);
    this.#state = next;
    for (const effect of effects) {
      if (effect === 'hold') this.#showPanel(this.#unsettled(), false);
      if (effect === 'close-panel') this.#view.closePanel();
      if (effect === 'settle') this.#settled.settle(this.#findings, this.#draft.text);
      if (effect === 'forget') this.#settled.clear();
    }
  }

  #showPanel(findings: readonly Finding[], isAsked: boolean): void {
    const { policy, adapter } = this.#tools;
    const rest = this.#findings.filter((finding) => !findings.includes(finding));
    const model = buildPanelModel({
      policy,
      findings: [...findings, ...rest],
      draft: this.#draft.text,
      siteName: adapter.name,
      surface: this.#box.surface,
    });
    const panel = this.#view.showPanel(model, this.#actions(), this.#anchor());
    const isCritical = findings.some(({ severity }) => severity === 'critical');
    if (isAsked || isCritical) panel.focusFirst();
    this.#mark();
  }

  #actions(): PanelActions {
    return {
      onEdit: (rule) => this.#tools.guard('edit', () => this.#edit(rule)),
      onOverride: () =>
        this.#tools.guard('override', () => {
          this.#state = 'held';
          this.#dispatch('override');
          this.#anchor().focus({ preventScroll: true });
        }),
      onOpenClause: this.#tools.openClause,
      onReportWrong: (rule) => this.#tools.guard('mute', () => this.#mute(rule)),
    };
  }

  /** Back to the draft, with the marked words selected. */
  #edit(rule: RuleId): void {
    this.#dispatch('edit');
    this.#view.closePanel();
    this.#read();
    const finding = this.#findings.find((candidate) => candidate.rule === rule);
    const range = finding?.ranges[0];
    this.#anchor().focus();
    if (range !== undefined) selectRange(this.#draft, range);
  }

  /** Mutes a rule for its words on this device and goes on without it. */
  #mute(rule: RuleId): void {
    const finding = this.#findings.find((candidate) => candidate.rule === rule);
    if (finding === undefined) return;
    this.#tools.muted.mute(finding, this.#draft.text);
    this.#findings = this.#findings.filter((candidate) => candidate !== finding);
    if (this.#unsettled().length === 0) {
      this.#dispatch('edit');
      this.#view.closePanel();
      this.#mark();
    } else {
      this.#showPanel(this.#unsettled(), false);
    }
  }

  #unsettled(): readonly Finding[] {
    return this.#settled.unsettled(this.#findings, this.#draft.text);
  }

  #editables(): HTMLElement[] {
    return findEditables(this.#box, this.#composer, this.#seen);
  }

  /** What our parts stand beside: the editable that was used last, or the first. */
  #anchor(): HTMLElement {
    const editables = this.#editables();
    const used = [...this.#seen].filter((element) => editables.includes(element)).at(-1);
    // A composer without editables has been emptied by the site: its body is still a place.
    return used ?? editables[0] ?? document.body;
  }

  #context(): CheckContext {
    const { adapter, policy, now } = this.#tools;
    const handle = this.#box.identity?.(this.#composer);
    const replyTo = this.#box.replyTo?.(this.#composer);
    const attachments = ATTACHMENTS.filter((kind) => {
      const selector = this.#box.attachments?.[kind];
      return selector !== undefined && this.#composer.querySelector(selector) !== null;
    });
    return {
      site: adapter.id,
      surface: this.#box.surface,
      account: policy.accounts.handles[handle?.toLowerCase() ?? ''] ?? policy.accounts.default,
      attachments,
      now: now(),
      ...(replyTo === undefined ? {} : { replyTo }),
    };
  }
}
