import { describe, expect, it } from 'vitest';

import { readMarks } from '../support/create-policy.ts';

/** What one term marks in a text. */
const markTerm = (term: string, text: string) => readMarks({ any: [{ terms: [term] }] }, text);

describe('terms', () => {
  it.each([
    ['nurse', 'The NURSE left', ['NURSE']],
    ['nurse', 'Nurses, the nurse’s and the nurses’ break', ['Nurses', 'nurse’s', 'nurses']],
    ['lady', 'two ladies', ['ladies']],
    ['box', 'boxes', ['boxes']],
    ['boss', "my boss's desk", ["boss's"]],
    ['service user', 'Our service users said', ['service users']],
    ['co-worker', 'coworker, co-worker, co worker', ['coworker', 'co-worker', 'co worker']],
    ['well known', 'a well-known face', ['well-known']],
    ['A&E', 'in A&E, a & e', ['A&E', 'a & e']],
    ['24/7', 'open 24/7!', ['24/7']],
    ['@MeadowbankGP', 'thanks @meadowbankgp!', ['@meadowbankgp']],
    ['#ad', '#AD for tea', ['#AD']],
    ['ad', '#ad for tea', ['ad']],
    ['NHS', '#NHSFinance is fun', ['NHS']],
    ['🤫', 'soon 🤫', ['🤫']],
    ['👩', 'a 👩🏽 here', ['👩']],
    ['can’t say', "I can't say", ["can't say"]],
    ['e.g', 'tea, e.g. green', ['e.g']],
    ['café', 'the CAFE\u0301 and the cafe', ['CAFE\u0301', 'cafe']],
    [
      'patient',
      'pa\u200btient p\u0430tient \ud835\udc29atient',
      ['pa\u200btient', 'p\u0430tient', '\ud835\udc29atient'],
    ],
    ['our patient', 'our\u00a0patient', ['our\u00a0patient']],
    ['meadowbank.example', 'see https://www.meadowbank.example/news', ['meadowbank.example']],
  ])('%s is seen in %s', (term, text, marks) => {
    expect(markTerm(term, text)).toEqual(marks);
  });

  it.each([
    ['nurse', 'nursery and nursed'],
    ['new', 'the news'],
    ['a patient', 'as patient as ever'],
    ['#ad', 'an ad, # ad, #adult'],
    ['today our', 'today. Our'],
    ['team meeting', 'team\n\nmeeting'],
    ['patient', 'see https://a.example/patient/x'],
    ['burn', 'bum'],
    ['Ill', 'I11'],
  ])('%s is not seen in %s', (term, text) => {
    expect(markTerm(term, text)).toBeUndefined();
  });

  it('takes exact terms only as they are written', () => {
    const match = { any: [{ exact: ['IT', 'HR team'] }] };
    expect(readMarks(match, 'it hurt, ask IT or the HR team')).toEqual(['IT', 'HR team']);
    expect(readMarks(match, 'it is hr team')).toBeUndefined();
  });
});
