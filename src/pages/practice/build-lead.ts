import type { Translate } from '../../shared/strings.ts';
import { create } from './create-element.ts';
import type { PracticeSection } from './samples.ts';

/** What to do here, one step after the other, each with a string of how under the key plus `How`. */
const STEPS = ['practiceWrite', 'practiceWait', 'practicePress', 'practiceDecide'];

/** The head of the page: what it is for, the steps, and a link to each section of a long page. */
export function buildLead(translate: Translate, sections: readonly PracticeSection[]): HTMLElement {
  const lead = create('header', 'lead');
  const steps = create('ol', 'steps');
  for (const step of STEPS) {
    const row = create('li', '');
    const how = translate(`${step}How`, translate('postAnyway'));
    row.append(create('b', '', translate(step)), create('span', '', how));
    steps.append(row);
  }
  const contents = create('nav', '');
  contents.id = 'contents';
  contents.ariaLabel = translate('practiceBoxes');
  for (const { id, strings } of sections) {
    const link = create('a', '', translate(strings));
    link.href = `#${id}`;
    contents.append(link);
  }
  lead.append(
    create('p', 'brand', translate('name')),
    create('h1', '', translate('practiceHeading')),
    create('p', '', translate('practiceLead')),
    steps,
    contents,
  );
  return lead;
}
