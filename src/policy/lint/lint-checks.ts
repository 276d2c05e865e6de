import { accusingMessage } from './checks/accusing-message.ts';
import { clauseWithoutContact } from './checks/clause-without-contact.ts';
import { clauseWithoutRule } from './checks/clause-without-rule.ts';
import { commonWordAlone } from './checks/common-word-alone.ts';
import { deadGuard } from './checks/dead-guard.ts';
import { duplicateRule } from './checks/duplicate-rule.ts';
import { emptySignal } from './checks/empty-signal.ts';
import { endlessPeriod } from './checks/endless-period.ts';
import { guardWithoutExamples } from './checks/guard-without-examples.ts';
import { hardCard } from './checks/hard-card.ts';
import { hardMessage } from './checks/hard-message.ts';
import { longMessage } from './checks/long-message.ts';
import { neverOpen } from './checks/never-open.ts';
import { ownStandIn } from './checks/own-stand-in.ts';
import { periodOver } from './checks/period-over.ts';
import { repeatedNumber } from './checks/repeated-number.ts';
import { repeatedTerm } from './checks/repeated-term.ts';
import { sharedTerm } from './checks/shared-term.ts';
import { speaksWithoutCue } from './checks/speaks-without-cue.ts';
import { suggestionStillWarned } from './checks/suggestion-still-warned.ts';
import { tellingAnswer } from './checks/telling-answer.ts';
import { unknownZone } from './checks/unknown-zone.ts';
import { unnamedOrganisation } from './checks/unnamed-organisation.ts';
import { unreachableContact } from './checks/unreachable-contact.ts';
import { unreachableRule } from './checks/unreachable-rule.ts';
import { unreachableStep } from './checks/unreachable-step.ts';
import { unusedContact } from './checks/unused-contact.ts';
import { unusedSignal } from './checks/unused-signal.ts';
import { unwatchedHost } from './checks/unwatched-host.ts';
import { wideGuard } from './checks/wide-guard.ts';
import type { LintCheck } from './lint-check.ts';

/** Every check, in the order of `forepost policy lint --list`. */
export const LINT_CHECKS: readonly LintCheck[] = [
  commonWordAlone,
  speaksWithoutCue,
  unreachableRule,
  duplicateRule,
  deadGuard,
  wideGuard,
  guardWithoutExamples,
  unusedSignal,
  emptySignal,
  sharedTerm,
  repeatedTerm,
  clauseWithoutRule,
  clauseWithoutContact,
  repeatedNumber,
  unusedContact,
  unreachableContact,
  unknownZone,
  neverOpen,
  ownStandIn,
  unnamedOrganisation,
  periodOver,
  endlessPeriod,
  unreachableStep,
  unwatchedHost,
  accusingMessage,
  longMessage,
  hardMessage,
  hardCard,
  tellingAnswer,
  suggestionStillWarned,
];
