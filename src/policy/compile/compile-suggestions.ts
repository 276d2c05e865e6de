import { type CompiledSuggestion, SUGGESTION_PLACES } from '../../rules/suggest/suggestion.ts';
import type { Policy } from '../policy.ts';
import type { Rule } from '../schema.ts';

/** Stands in a wording for the line that a crisis allows; each crisis gives a wording of its own. */
export const HOLDING_LINE = '{holding line}';

/** Stands in a wording for the organisation's first name. */
export const ORGANISATION = '{organisation}';

/**
 * The suggestions of a rule with names filled in. One that needs a name or a line which the policy
 * has not is left out: half a sentence helps nobody.
 */
export function compileSuggestions(rule: Rule, policy: Policy): readonly CompiledSuggestion[] {
  return (rule.suggest ?? []).flatMap((suggestion) => {
    const { jurisdiction } = suggestion;
    const when = jurisdiction === undefined ? {} : { jurisdiction };
    return SUGGESTION_PLACES.flatMap((place) =>
      fillIn(suggestion[place] ?? '', policy).map(({ text, period }): CompiledSuggestion => {
        const moment = period === undefined ? when : { ...when, period: [period] };
        return { place, text, ...(Object.keys(moment).length === 0 ? {} : { when: moment }) };
      }),
    );
  });
}

/** A wording with its names, once for each crisis that it waits for. */
function fillIn(
  wording: string,
  { organisation, periods }: Policy,
): readonly { readonly text: string; readonly period?: string }[] {
  const [name] = organisation.names;
  if (wording === '' || (wording.includes(ORGANISATION) && name === undefined)) return [];
  const text = wording.replaceAll(ORGANISATION, () => name ?? '');
  if (!text.includes(HOLDING_LINE)) return [{ text }];
  return periods.flatMap(({ id, kind, holdingLine }) =>
    kind === 'crisis' && holdingLine !== undefined
      ? [{ text: text.replaceAll(HOLDING_LINE, () => holdingLine), period: id }]
      : [],
  );
}
