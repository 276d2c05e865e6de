import { assertNever } from '../../shared/assert-never.ts';
import type { Translate } from '../../shared/strings.ts';
import type { ClauseChange, ClausePart } from './compare-clauses.ts';

/** What became of a clause, in a word. */
export function changeWords(translate: Translate, kind: ClauseChange['kind']): string {
  switch (kind) {
    case 'added':
      return translate('changeAdded');
    case 'changed':
      return translate('changeChanged');
    case 'removed':
      return translate('changeRemoved');
    default:
      return assertNever(kind);
  }
}

/** What a part of a clause is called. */
export function partWords(translate: Translate, part: ClausePart): string {
  switch (part) {
    case 'number':
      return translate('partNumber');
    case 'title':
      return translate('partTitle');
    case 'statement':
      return translate('partStatement');
    case 'why':
      return translate('partWhy');
    case 'dos':
      return translate('dos');
    case 'donts':
      return translate('donts');
    default:
      return assertNever(part);
  }
}
