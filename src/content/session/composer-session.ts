import type { ComposeBox } from '../../adapters/adapter.ts';
import { listSubmits } from '../../adapters/is-submit-of.ts';
import type { OverrideReason, PanelActions, WordingOutcome } from '../../panel/panel-model.ts';
import type { SpeakerAsked } from '../../panel/SpeakerQuestion.tsx';
import type { Finding } from '../../rules/finding.ts';
import type { SeenCue } from '../../rules/seen-cues.ts';
import type { RuleId } from '../../shared/ids.ts';
import type { Account, MuteReason } from '../../shared/vocabulary.ts';
import { type HoldEvent, type HoldState, mayOverride, stepHold } from '../hold/hold-state.ts';
import { SettledWords } from '../hold/settled-words.ts';
import { buildPanelModel } from '../present/build-panel-model.ts';
import { ComposerView } from './composer-view.ts';
import { DraftCheck } from './draft-check.ts';
import { DraftFocus } from './draft-focus.ts';
import { nameSite } from './name-site.ts';
import { OutcomeTally } from './outcome-tally.ts';
import { RefreshClock } from './refresh-clock.ts';
import type { SessionTools } from './session-tools.ts';

/** Drafts up to this length are marked anew on every key stroke, longer ones after a pause. */
const LIVE_LENGTH = 5_000;

/** One composer with its draft, from its first use until it leaves the page. */
export class ComposerSession {
  readonly #tools: SessionTools;
  readonly #composer: Element;
  readonly #box: ComposeBox;
  readonly #check: DraftCheck;
  readonly #view: ComposerView;
  readonly #clock: RefreshClock;
  readonly #focus: DraftFocus;
  readonly #settled = new SettledWords();
  readonly #tally: OutcomeTally;
  #state: HoldState = 'open';
  /** A wording is being written and not verified yet: what stands there may be taken back. */
  #isWriting = false;

  constructor(tools: SessionTools, box: ComposeBox, composer: Element) {
    this.#tools = tools;
    this.#box = box;
    this.#composer = composer;
    this.#check = new DraftCheck(tools, box, composer);
    this.#focus = new DraftFocus(this.#check);
    const refresh = () => this.refresh();
    this.#view = new ComposerView(tools, composer, {
      onLost: refresh,
      listSubmits: () => listSubmits(box, composer),
      onOpen: () => tools.guard('open', () => this.openPanel()),
      onLeave: () => tools.guard('leave', () => this.#focus.comeBack()),
      askSpeaker: () => this.#askSpeaker(),
    });
    this.#clock = new RefreshClock(refresh);
    this.#tally = new OutcomeTally(tools.noteOutcome);
  }

  /** Whether the composer is still in the page. */
  get isConnected(): boolean {
    return this.#composer.isConnected;
  }

  /** Whether the panel is shown. */
  get hasPanel(): boolean {
    return this.#view.hasPanel;
  }

  /** Notes an editable of this composer, so that it is found below shadow roots too. */
  see(editable: HTMLElement): void {
    this.#check.see(editable);
  }

  /** Something was written: marks follow after a pause, and at once where some are shown. */
  noteInput(): void {
    const hasMore = this.#check.findings.length > 0 || !this.#settled.isEmpty || this.hasPanel;
    this.#clock.noteInput(hasMore && this.#check.draft.text.length <= LIVE_LENGTH);
  }

  /** Looks at the draft again and brings up to date what is shown about it. */
  refresh(): void {
    if (this.#isWriting) return;
    this.#tools.guard('refresh', () => this.#refresh());
  }

  /** An input method has begun to compose: nothing is checked until it has ended. */
  suspend(): void {
    this.#clock.stop();
  }

  /** Decides on the text as it stands whether to keep a press back: never where nobody could answer. */
  isHolding(): boolean {
    this.#check.read();
    return this.#unsettled().length > 0 && !this.#tools.host.isShutOut;
  }

  /** A press came to its end: shows the panel if it was kept back, and tells which. */
  press(): 'held' | 'passed' {
    const isFlagged = this.isHolding();
    if (!isFlagged) this.#settled.keepOnly(this.#check.findings, this.#check.draft.text);
    this.#dispatch(isFlagged ? 'flagged-press' : 'clean-press');
    if (!isFlagged) this.noteInput();
    return isFlagged ? 'held' : 'passed';
  }

  /** Shows the panel for everything found, on the person's own wish. */
  openPanel(): void {
    this.#check.read();
    if (this.#check.findings.length === 0) return;
    this.#dispatch('ask');
    this.#focusPanel();
  }

  /** Closes the panel and leaves the draft as it is. */
  closePanel(): void {
    this.#dispatch('edit');
  }

  /** Moves the focus from the editor to the panel or the hint; `false` when there is neither. */
  focusOurs(): boolean {
    this.#focus.leave();
    return this.#view.focusOurs();
  }

  /** Takes everything of ours away and ends all timers. */
  destroy(): void {
    this.#clock.stop();
    this.#view.clear();
    this.#tally.leave();
    this.#state = 'open';
  }

  #refresh(): void {
    if (!this.isConnected || this.#check.current() === undefined) {
      this.destroy();
      return;
    }
    this.#check.read();
    const { draft, findings } = this.#check;
    if (draft.text.trim() === '') this.#dispatch('emptied');
    else if (this.hasPanel && this.#isAnswered()) this.#dispatch('edit');
    else {
      this.#settled.keepOnly(findings, draft.text);
      // Words that were written since must be seen before they can be decided on.
      if (this.hasPanel) this.#showPanel();
    }
    this.#mark();
  }

  #mark(): void {
    const anchor = this.#check.anchor();
    if (anchor === undefined) return;
    const { draft, findings } = this.#check;
    this.#view.mark(draft, findings, anchor);
  }

  #dispatch(event: HoldEvent): void {
    this.#tally.hear(event, { unsettled: this.#unsettled(), all: this.#check.all });
    const { next, effects } = stepHold(this.#state, event);
    this.#state = next;
    for (const effect of effects) {
      if (effect === 'show') this.#showPanel();
      if (effect === 'close') this.#view.closePanel();
      if (effect === 'settle') this.#settled.settle(this.#check.findings, this.#check.draft.text);
      if (effect === 'forget') this.#settled.clear();
    }
    if (effects.includes('show')) this.#mark();
    if (event === 'flagged-press' && this.#isCritical()) this.#focusPanel();
  }

  /** Whether nothing is left of what the panel was shown for. */
  #isAnswered(): boolean {
    const open = this.#state === 'asked' ? this.#check.findings : this.#unsettled();
    return open.length === 0;
  }

  /** Held findings first; when the person asks and nothing is held, everything. */
  #shown(): readonly Finding[] {
    const held = this.#state === 'asked' ? [] : this.#unsettled();
    return [...held, ...this.#check.findings.filter((finding) => !held.includes(finding))];
  }

  #showPanel(): void {
    const anchor = this.#check.anchor();
    if (anchor === undefined) return;
    const { policy, adapter } = this.#tools;
    const model = buildPanelModel({
      policy,
      findings: this.#shown(),
      draft: this.#check.draft.text,
      siteName: nameSite(adapter),
      surface: this.#box.surface,
      account: this.#check.speaker.account,
      now: this.#tools.now(),
      canWrite: (change) => this.#check.canWrite(change),
    });
    this.#view.showPanel(model, this.#actions(), anchor);
  }

  /** The question as whom the person posts; nothing where it is known. */
  #askSpeaker(): SpeakerAsked | undefined {
    const { account, handle, isKnown } = this.#check.speaker;
    if (isKnown) return undefined;
    const named = handle === undefined ? {} : { handle };
    return {
      ...named,
      assumed: account,
      onAnswer: (answer) => this.#tools.guard('speaker', () => this.#answer(answer)),
    };
  }

  /** Goes by the answer from now on, in every open box; the focus is not left on what has gone. */
  #answer(account: Account): void {
    const { adapter, speakers } = this.#tools;
    const { site, handle } = this.#check.speaker;
    const named = handle === undefined ? {} : { handle };
    speakers.remember({ site, siteName: nameSite(adapter), ...named, account });
    if (this.#check.current()?.matches(':focus') !== true) this.#focus.comeBack();
  }

  #isCritical(): boolean {
    return this.#unsettled().some(({ severity }) => severity === 'critical');
  }

  #focusPanel(): void {
    this.#focus.leave();
    this.#view.focusPanel();
  }

  #actions(): PanelActions {
    const { guard, openClause } = this.#tools;
    return {
      onEdit: (rule) => guard('edit', () => this.#edit(rule)),
      onOverride: (reason) => guard('override', () => this.#override(reason)),
      onOpenClause: openClause,
      onReportWrong: (rule, reason) => guard('mute', () => this.#mute(rule, reason)),
      onUseWording: (rule) => this.#useWording(rule),
      onExplain: (rule) => this.#explain(rule),
    };
  }

  /** Back to the draft, with the marked words selected. */
  #edit(rule: RuleId): void {
    this.#dispatch('edit');
    this.#check.read();
    this.#focus.comeBackTo(rule);
  }

  /** Writes the wording that a rule suggests, on the person's press, and looks at the draft anew. */
  async #useWording(rule: RuleId): Promise<WordingOutcome> {
    this.#focus.comeBack();
    this.#isWriting = true;
    const outcome = await this.#check.takeUp(rule, this.#tools.guard);
    this.#isWriting = false;
    // What went astray is still to be told of in the panel, whatever the draft now says.
    if (outcome !== 'astray') this.refresh();
    return outcome;
  }

  /** The person has decided; what they have not seen is not part of it. */
  #override(reason: OverrideReason | undefined): void {
    const before = this.#check.draft.text;
    this.#check.read();
    if (this.#check.draft.text !== before) {
      this.#refresh();
      return;
    }
    if (!mayOverride(this.#unsettled(), reason)) return;
    this.#dispatch('override');
    this.#focus.comeBack();
  }

  /** Mutes a rule for its words on this device and goes on without it. */
  #mute(rule: RuleId, reason: MuteReason): void {
    const finding = this.#check.findings.find((candidate) => candidate.rule === rule);
    if (finding === undefined) return;
    this.#check.mute(finding, reason);
    this.#tally.mute(rule);
    if (this.#check.findings.length === 0) {
      this.#dispatch('edit');
      this.#focus.comeBack();
    } else {
      this.#showPanel();
    }
    this.#mark();
  }

  /** What a rule saw; nothing where explaining fails, which is reported. */
  #explain(rule: RuleId): readonly SeenCue[] {
    let cues: readonly SeenCue[] = [];
    this.#tools.guard('explain', () => {
      cues = this.#check.explain(rule);
    });
    return cues;
  }

  #unsettled(): readonly Finding[] {
    return this.#settled.unsettled(this.#check.findings, this.#check.draft.text);
  }
}
