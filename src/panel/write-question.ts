import type { Translate } from '../shared/strings.ts';
import type { PanelContact, PanelFinding } from './panel-model.ts';

/** What a prepared question is about; the draft is not part of it. */
export interface QuestionSubject {
  readonly finding: PanelFinding;
  readonly contact: PanelContact;
  readonly siteName: string;
}

/** The question as it is first shown, for the person to change. */
export function writeQuestion(
  translate: Translate,
  { finding, contact, siteName }: QuestionSubject,
): string {
  const { number, title } = finding.clause;
  return translate('askQuestion', contact.name, siteName, finding.message, number, title);
}

/** The question as it is sent or copied: with the draft only where the person ticked it. */
export function finishQuestion(
  translate: Translate,
  question: string,
  draft: string | undefined,
): string {
  return draft === undefined ? question : translate('askWithDraft', question.trimEnd(), draft);
}
