import { z } from 'zod';

import type { PolicyPath } from './policy-problem.ts';

/** Lists the sets of fields that a form allows at a path: one, or several alternatives. */
export function listFieldForms(form: unknown, path: PolicyPath): readonly z.ZodObject[] {
  let forms = openForm(form);
  for (const step of path) forms = forms.flatMap((each) => openForm(stepInto(each, step)));
  return forms.filter((each) => each instanceof z.ZodObject);
}

/** Takes off what wraps a form, and splits alternatives. */
function openForm(form: unknown): readonly unknown[] {
  if (form instanceof z.ZodOptional || form instanceof z.ZodLazy) return openForm(form.unwrap());
  if (form instanceof z.ZodUnion) return form.options.flatMap(openForm);
  return form === undefined ? [] : [form];
}

/** The form of a field or list entry; `undefined` where the form has no such thing. */
function stepInto(form: unknown, step: string | number): unknown {
  if (form instanceof z.ZodArray) return form.element;
  if (form instanceof z.ZodRecord) return form.valueType;
  if (form instanceof z.ZodObject && Object.hasOwn(form.shape, step)) return form.shape[step];
  return undefined;
}
