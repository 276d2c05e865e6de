/**
 * One section of the practice page: `x-post` is told of in the strings `practiceXPost` (heading),
 * `…Note` (what its box is built with) and `…Expects` (what happens to the flagged draft under the
 * built-in `general` policy). The drafts are in English, as the cues of that policy are.
 */
export interface PracticeSection {
  readonly id: string;
  /** What the keys of its strings begin with. */
  readonly strings: string;
  readonly flagged: string;
  readonly clean: string;
}

/** The sections in the order of the page. */
export const SECTIONS: readonly PracticeSection[] = [
  {
    id: 'x-post',
    strings: 'practiceXPost',
    flagged: 'the wifi in the new office is Hummus4Lunch! before anyone asks',
    clean: 'Lovely to see everyone at the open day, thank you for coming',
  },
  {
    id: 'linkedin-post',
    strings: 'practiceLinkedinPost',
    flagged: 'For a quote ring Steve direct on 07911 123456, he is on leave but he will pick up',
    clean: 'Six years here today and still learning something every week',
  },
  {
    id: 'linkedin-dialog',
    strings: 'practiceLinkedinDialog',
    flagged: 'Signed the contract with a new client today, not announced yet so act surprised 🤫',
    clean: 'We are hiring a support lead, the advert is on our website',
  },
  {
    id: 'mastodon-post',
    strings: 'practiceMastodonPost',
    flagged: "side gate's 4471 til they fix the reader",
    clean: 'The bakery by the station has the best rolls in town',
  },
  {
    id: 'facebook-comment',
    strings: 'practiceFacebookComment',
    flagged: "our temp's NI is AB123456C can anyone tell me if that is an emergency tax thing",
    clean: 'Thanks for the update, that will save me ten minutes',
  },
  {
    id: 'nhs-review-reply',
    strings: 'practiceNhsReviewReply',
    flagged: 'We checked our records and you still owe us for the last visit, so this is not fair.',
    clean:
      'Thank you for your feedback. Our phone lines are busiest from 8 to 9; online requests are open all day.',
  },
  {
    id: 'generic-comment',
    strings: 'practiceGenericComment',
    flagged: 'I can confirm on behalf of the company: our door code is 4471 until Friday',
    clean: 'What a match, the second half was a joy',
  },
];
