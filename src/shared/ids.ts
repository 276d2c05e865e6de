/** Domain ids are branded strings, made only by the parser that has checked their form. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type RuleId = Id<'rule'>;
export type ClauseId = Id<'clause'>;
export type ContactId = Id<'contact'>;
export type AdapterId = Id<'adapter'>;

// The one place that casts: a brand exists only in the type system.
/** Marks a checked string as the id of a rule. */
export const asRuleId = (id: string): RuleId => id as RuleId;
/** Marks a checked string as the id of a clause. */
export const asClauseId = (id: string): ClauseId => id as ClauseId;
/** Marks a checked string as the id of a contact. */
export const asContactId = (id: string): ContactId => id as ContactId;
/** Marks a checked string as the id of an adapter. */
export const asAdapterId = (id: string): AdapterId => id as AdapterId;
